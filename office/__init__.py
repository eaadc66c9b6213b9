"""The admin of this house: base classes, forms, three-way merge, choices, history and bin."""
