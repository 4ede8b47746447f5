"""Does the ONNX say what PyTorch says, and how fast?"""

import statistics
import time

import torch
import torch.nn.functional as F


def agreement(one, other, inputs) -> dict:
    """Cosine similarity of two runners' logits, per input: {'mean', 'lowest', 'inputs'}."""
    values = []
    for pixels in inputs:
        a, b = one(pixels).flatten(), other(pixels).flatten()
        values.append(float(F.cosine_similarity(a, b, dim=0)))
    return {"mean": round(statistics.mean(values), 5), "lowest": round(min(values), 5), "inputs": len(values)}


def milliseconds(run, side: int, rounds: int = 30) -> dict:
    """Median and lowest time of one input, after three to warm up."""
    pixels = torch.zeros(1, 3, side, side)
    for _ in range(3):
        run(pixels)
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        run(pixels)
        times.append((time.perf_counter() - began) * 1000)
    return {"median": round(statistics.median(times), 1), "lowest": round(min(times), 1)}
