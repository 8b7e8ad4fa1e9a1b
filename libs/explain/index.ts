// SPDX-License-Identifier: EUPL-1.2
export * from './outcome.ts';
export * from './receipt.ts';
export * from './step.ts';
export * from './texts.ts';
