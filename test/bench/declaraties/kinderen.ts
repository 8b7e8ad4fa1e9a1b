// SPDX-License-Identifier: EUPL-1.2

const first = 90_000_000;
const weights = [9, 8, 7, 6, 5, 4, 3, 2];

/** Made-up numbers that satisfy the elfproef, always the same row. @param aantal at most some eight million */
export function bsns(aantal: number): readonly string[] {
  const found: string[] = [];
  for (let stem = first; found.length < aantal; stem += 1) {
    const digits = String(stem);
    const sum = weights.reduce((som, weight, at) => som + weight * Number(digits[at]), 0);
    if (sum % 11 < 10) found.push(digits + (sum % 11));
  }
  return found;
}
