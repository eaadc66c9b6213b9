"""A package, so that what is made for it (scope="package"), the browser above all, is gone before the next folder."""
