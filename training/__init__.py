"""How the built-in models are made. Never needed to install or to run the product."""
