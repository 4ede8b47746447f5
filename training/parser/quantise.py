"""The float32 ONNX as int8, and either as a function."""

from pathlib import Path

import torch
from onnxruntime.quantization.shape_inference import quant_pre_process

from ..common.quantise import quantise_static, session


def quantise(source: Path, target: Path, pixels: list[torch.Tensor]) -> None:
    """source: float32 ONNX; pixels: model inputs [1, 3, s, s] from the training data."""
    ready = source.with_suffix(".ready.onnx")
    quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
    quantise_static(ready, target, (one.numpy() for one in pixels))
    ready.unlink()


def onnx_runner(path: Path):
    """The ONNX file as a function from model input to logits, both tensors."""
    loaded = session(path)

    def run(pixels):
        return torch.from_numpy(loaded.run(None, {"pixel_values": pixels.numpy()})[0])

    return run
