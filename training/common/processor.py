"""What the processor can do, which says how training is fastest."""

import torch

# AVX512-BF16 (AMD Zen 4, Intel Cooper Lake). Elsewhere bfloat16 is emulated and takes two thirds longer than float32.
MULTIPLIES_BFLOAT16 = torch.cpu._is_avx512_bf16_supported()
