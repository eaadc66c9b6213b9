FROM python:3.13-slim

ENV PYTHONUNBUFFERED=1 HOST=0.0.0.0
WORKDIR /srv/portal
COPY requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt
COPY . .
# Neither command needs the secret or the database; the settings only ask that they are named.
RUN pybabel compile --domain django --directory locale \
    && SECRET_KEY=build ALLOWED_HOSTS=build DATABASE_URL=postgresql://build/build \
        python manage.py collectstatic --no-input \
    && useradd --system portal \
    && mkdir -p var/media \
    && chown -R portal var
USER portal
EXPOSE 8000
CMD ["sh", "-c", "python manage.py migrate --no-input && python manage.py load_records && python manage.py first_administrator && exec gunicorn korea_group.wsgi"]
