"""A small invented kind of record, as a colleague would add one: its model with one declaration, its row in the table
of roles, and what Django has a place for. It is installed in a site of its own (`tests.invented.settings`)."""
