from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "files"
    is_content = True  # pages tell the names and sizes of files
