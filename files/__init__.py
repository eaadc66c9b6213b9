"""Files that editors send in: what is taken (`content`, `pictures`), where it lies (`shelf`), how it is given out."""
