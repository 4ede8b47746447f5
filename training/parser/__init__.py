"""The built-in clothes parser: data, training, export. Never needed to install or run the product."""
