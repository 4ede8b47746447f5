"""int8 as it ships: static, per channel, calibrated on training pictures."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnxruntime as ort
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static


class _Inputs(CalibrationDataReader):
    def __init__(self, pixels: Iterable[np.ndarray]):
        self.left = ({"pixel_values": one} for one in pixels)

    def get_next(self):
        return next(self.left, None)


def quantise_static(source: Path, target: Path, pixels: Iterable[np.ndarray], **options) -> None:
    """source: float32 ONNX, prepared by `quant_pre_process`; pixels: batches of its input `pixel_values`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    quantize_static(
        str(source), str(target), _Inputs(pixels), quant_format=QuantFormat.QDQ, per_channel=True,
        # Weights of 7 bits: two products of 8 bits overflow where the CPU has no VNNI (before AMD's Zen 4, Intel's 2019).
        reduce_range=True, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
        calibrate_method=CalibrationMethod.MinMax,
        # Moving averages of the extremes: one odd picture must not coarsen every other.
        extra_options={"CalibMovingAverage": True, "CalibMovingAverageConstant": 0.05},
        **options,
    )  # fmt: skip


def session(file: Path, threads: int = 2) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    return ort.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
