"""Files that editors send in: what is taken (`content`, `pictures`, `receiving`), what is known of each (`models`), how
records and forms hold them (`fields`, `forms`), how they are given out (`views`) and erased (`erasing`).
"""
