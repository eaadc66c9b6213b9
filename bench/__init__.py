"""What the pages cost, beside a plain Django view on the same server: `make bench`. The site imports nothing of it."""
