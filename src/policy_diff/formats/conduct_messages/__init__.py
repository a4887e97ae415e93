"""The seven verbs as messages: what a request and a reply look like on a line, over HTTP and in a schema.

`forms` defines each message once, and `verbs` says which are whose. `lines` and `http_form` say how they
travel, and `schemas` describes them for whoever writes an adapter in another language. They need the library
msgspec, which the extra `suite` brings.
"""
