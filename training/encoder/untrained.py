"""Writes the backbone as ImageNet left it, as a model that `npm run evaluate -- --untrained DIR` measures beside ours.

python -m training.encoder.untrained --out data/untrained
"""

import argparse
from pathlib import Path

import torch
from torch import nn

from .backbone import DEEP, DEVIATION, MEAN, Lower, Upper
from .export import write_layout, write_pictures, write_words
from .text import TextTower


class Untrained(nn.Module):
    """`pixel_values` -> the mean of the last layer `[n, 1280]`, as a classifier would be given it."""

    def __init__(self):
        super().__init__()
        self.lower, self.upper = Lower(), Upper()

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        lower, _ = self.lower.late(self.lower.early(pixel_values * DEVIATION + MEAN))
        return self.upper(lower)[:, -DEEP:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    # Not quantised, under the name that is loaded. Its words mean nothing: `--untrained` asks about pictures alone.
    write_pictures(Untrained(), out / "onnx/vision_model_quantized.onnx")
    write_words(TextTower(DEEP, 0), out / "onnx/text_model_quantized.onnx")
    write_layout(0.0, DEEP, out)


if __name__ == "__main__":
    main()
