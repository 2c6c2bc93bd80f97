"""The version of this package; the native module must have the same."""

VERSION = "0.1.0"
