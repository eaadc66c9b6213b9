"""A passkey as a computer keeps it, without the computer: it answers what a site asks of it (WebAuthn, level 2)."""

import hashlib
import json

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

ORIGIN = "http://testserver"
SITE = "testserver"
FLAG = AuthenticatorData.FLAG
SEEN = FLAG.USER_PRESENT | FLAG.USER_VERIFIED


class Passkey:
    """The passkey called `name`: the same name always gives the same key, so that none has to be stored."""

    def __init__(self, name: str):
        digest = hashlib.sha256(name.encode()).digest()
        self.identifier = digest[:16]
        self.key = ec.derive_private_key(int.from_bytes(digest), ec.SECP256R1())

    def made(self, options: dict) -> str:
        """The JSON that a browser sends when the passkey is made; `options` came with the page."""
        credential = AttestedCredentialData.create(
            bytes(16), self.identifier, ES256.from_cryptography_key(self.key.public_key())
        )
        data = AuthenticatorData.create(self._site(), SEEN | FLAG.ATTESTED, 0, credential)
        return self._sent(
            {
                "clientDataJSON": websafe_encode(self._asked("webauthn.create", options)),
                "attestationObject": websafe_encode(AttestationObject.create("none", data, {})),
            },
            {"credProps": {"rk": True}},
        )

    def shown(self, options: dict, account: str) -> str:
        """The JSON that a browser sends when somebody signs in; `account` is what the site called them then."""
        data, asked = AuthenticatorData.create(self._site(), SEEN, 1), self._asked("webauthn.get", options)
        signature = self.key.sign(data + hashlib.sha256(asked).digest(), ec.ECDSA(SHA256()))
        return self._sent(
            {
                "clientDataJSON": websafe_encode(asked),
                "authenticatorData": websafe_encode(data),
                "signature": websafe_encode(signature),
                "userHandle": websafe_encode(account.encode()),
            }
        )

    def _sent(self, response: dict, extensions: dict | None = None) -> str:
        name = websafe_encode(self.identifier)
        return json.dumps(
            {
                "id": name,
                "rawId": name,
                "type": "public-key",
                "authenticatorAttachment": "platform",
                "clientExtensionResults": extensions or {},
                "response": response,
            }
        )

    @staticmethod
    def _asked(kind: str, options: dict) -> bytes:
        return CollectedClientData.create(type=kind, challenge=options["publicKey"]["challenge"], origin=ORIGIN)

    @staticmethod
    def _site() -> bytes:
        return hashlib.sha256(SITE.encode()).digest()
