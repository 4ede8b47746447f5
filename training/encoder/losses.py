"""What the towers are trained for."""

import torch
from torch.nn import functional as F

# Of a hundred labels about two are debatable.
PROMPT_SMOOTHING = 0.05
INSTANCE_TEMPERATURE = 0.07


def caption_loss(pictures, captions, positive, ignored, scale) -> torch.Tensor:
    """Multi-positive contrastive loss, both ways (supervised contrast: Khosla et al., 2020).

    `pictures` `[p, d]` and `captions` `[c, d]` are unit vectors, `positive` and `ignored` bool `[c, p]`: a caption's
    positives are all pictures of which it is true; a pair of which the labels do not tell is left out.
    """
    logits = (captions @ pictures.T) * scale
    logits = logits.masked_fill(ignored & ~positive, -1e4)
    return (_towards(logits, positive) + _towards(logits.T, positive.T)) / 2


def _towards(logits, positive) -> torch.Tensor:
    log_share = logits.log_softmax(1)
    count = positive.sum(1)
    has = count > 0
    return -((log_share * positive).sum(1)[has] / count[has]).mean()


def prompt_loss(pictures, prompts, label, scale) -> torch.Tensor:
    """Which of all prompts is a picture's own. `label` `[p]`: its index in `prompts`, -1 where that is not told."""
    told = label >= 0
    if not told.any():
        return scale.new_zeros(())
    return F.cross_entropy((pictures[told] @ prompts.T) * scale, label[told], label_smoothing=PROMPT_SMOOTHING)


def instance_loss(one, two) -> torch.Tensor:
    """Two views of one picture are each other's nearest (SimCLR: Chen et al., 2020). Unit vectors `[n, d]`."""
    logits = one @ two.T / INSTANCE_TEMPERATURE
    target = torch.arange(len(one))
    return (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2


def look_loss(pictures, look) -> torch.Tensor:
    """Pictures of one style and colour are near each other (supervised contrast: Khosla et al., 2020). `look` `[n]`."""
    itself = torch.eye(len(look), dtype=torch.bool)
    logits = (pictures @ pictures.T / INSTANCE_TEMPERATURE).masked_fill(itself, -1e4)
    return _towards(logits, (look[:, None] == look[None]) & ~itself)
