"""Static int8, per channel, calibrated on training pictures."""

from pathlib import Path

import onnxruntime as ort
import torch
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process


class _Pages(CalibrationDataReader):
    def __init__(self, pixels):
        self.left = iter([{"pixel_values": one.numpy()} for one in pixels])

    def get_next(self):
        return next(self.left, None)


def quantise(source: Path, target: Path, pixels: list[torch.Tensor]) -> None:
    """source: float32 ONNX; pixels: model inputs [1, 3, s, s] from the training data."""
    target.parent.mkdir(parents=True, exist_ok=True)
    ready = source.with_suffix(".ready.onnx")
    quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
    quantize_static(
        str(ready),
        str(target),
        _Pages(pixels),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        # Weights of 7 bits: two products of 8 bits overflow where the CPU has no VNNI (before AMD's Zen 4, Intel's 2019).
        reduce_range=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        calibrate_method=CalibrationMethod.MinMax,
        # Moving averages of the extremes: one odd picture must not coarsen every other.
        extra_options={"CalibMovingAverage": True, "CalibMovingAverageConstant": 0.05},
    )
    ready.unlink()


def session(path: Path, threads: int = 2) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def onnx_runner(path: Path):
    """The ONNX file as a function from model input to logits, both tensors."""
    loaded = session(path)

    def run(pixels):
        return torch.from_numpy(loaded.run(None, {"pixel_values": pixels.numpy()})[0])

    return run
