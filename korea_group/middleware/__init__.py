"""What stands between the server and the views of the whole site."""
