"""Figures of a trained model, as PyTorch and as shipped, on the street photos' test half."""

from pathlib import Path

from .check import agreement, milliseconds
from .export import export_onnx
from .figures import confusion, summary, torch_runner
from .inputs import square, tensor
from .quantise import onnx_runner, quantise

CALIBRATE, COMPARE = 64, 200


def _pages(photos, side: int, count: int) -> list:
    return [tensor(square(rgb, side)[0]) for rgb, _ in photos[:count]]


def ship(model, pictures, test, side: int, folder: Path) -> dict:
    """Exports to folder/model.onnx and folder/model_quantized.onnx; returns all figures.

    pictures: training pictures, for calibration (first) and agreement; test: labelled photos.
    """
    plain, shipped = folder / "model.onnx", folder / "model_quantized.onnx"
    export_onnx(model, side, plain)
    quantise(plain, shipped, _pages(pictures, side, CALIBRATE))
    runners = {"torch": torch_runner(model), "fp32": onnx_runner(plain), "int8": onnx_runner(shipped)}
    inputs = _pages(list(reversed(pictures)), side, COMPARE)
    return {
        "side": side,
        "fp32": summary(confusion(runners["fp32"], test, side)),
        "int8": summary(confusion(runners["int8"], test, side)),
        "fp32 against PyTorch": agreement(runners["torch"], runners["fp32"], inputs),
        "int8 against PyTorch": agreement(runners["torch"], runners["int8"], inputs),
        "milliseconds": {name: milliseconds(runners[name], side) for name in ("fp32", "int8")},
        "bytes": shipped.stat().st_size,
        "test photos": len(test),
    }
