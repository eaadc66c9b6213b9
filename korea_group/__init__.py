"""The project: settings, addresses, and everything that knows more than one app."""
