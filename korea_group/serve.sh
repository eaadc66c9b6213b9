#!/bin/sh
# Serves the site, with the worker that does what is due and sends the e-mails beside it: it ends when the server does,
# and is started again when it dies. PYTHON runs both, from the folder of manage.py.
while kill -0 $$ 2>/dev/null; do
    "${PYTHON:-python}" manage.py work --beside $$
    sleep 1
done &
exec "${PYTHON:-python}" -m gunicorn korea_group.wsgi
