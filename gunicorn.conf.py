"""How gunicorn serves the site. WEB_CONCURRENCY, HOST and PORT change it."""

import gc
import os
from pathlib import Path

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", 2))
threads = 4  # a browser that only keeps a connection open does not hold up a worker
preload_app = True
if Path("/dev/shm").is_dir():
    worker_tmp_dir = "/dev/shm"  # the workers' signs of life never wait for a disk
control_socket_disable = True
limit_request_line = 0  # a search of any length gets the site's own answer; a proxy in front may set its limit


def pre_fork(server, worker):
    """What was loaded before the workers stays: their garbage collector need not look at it with every page again."""
    gc.collect()
    gc.freeze()
