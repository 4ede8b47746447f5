"""The built-in encoder: a picture and a text tower into one space."""
