"""What the encoder's and the parser's training share: data, splits, pictures."""
