"""How somebody has proved who they are: what allauth remembers of it in the session.

allauth reads these records by a public function (`get_authentication_records`) and has none to add one; without one,
who has just joined or set up a factor would be asked for it a second time.
"""

from allauth.account.internal.flows.login import record_authentication

__all__ = ["record_authentication"]
