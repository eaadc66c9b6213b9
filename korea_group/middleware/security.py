"""The content security policy: nothing inline, nothing from elsewhere."""

import base64
import hashlib
from functools import cache

from django_prose_editor.widgets import importmap

# The style sheet that the rich-text editor writes into its page (django-prose-editor 0.28.0).
EDITOR_STYLE = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"


class ContentSecurityPolicyMiddleware:
    """Sets the policy on every answer; the pages where records are written let the rich-text editor work."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault(
            "Content-Security-Policy",
            policy(importmap_hash(), EDITOR_STYLE) if has_text_editor(request.path) else policy(),
        )
        return response


def has_text_editor(path: str) -> bool:
    """Whether rich text is written at the address `path`: in the admin, and where organisations send in drafts."""
    return path.startswith("/admin/") or "/account/proposals/" in path


def policy(script_hash: str = "", style_hash: str = "") -> str:
    """Returns the policy that allows, beside the site's own files, what the two hashes stand for."""
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self' {script_hash}".rstrip(),
            f"style-src 'self' {style_hash}".rstrip(),
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
        ]
    )


@cache
def importmap_hash() -> str:
    """Returns the hash of the editor's import map, which changes with its files' hashed names."""
    body = str(importmap).partition(">")[2].rpartition("</script>")[0]
    return f"'sha256-{base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()}'"
