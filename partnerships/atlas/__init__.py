"""The map of the partnerships: outlines of the two countries, what is drawn on them and where its names stand."""
