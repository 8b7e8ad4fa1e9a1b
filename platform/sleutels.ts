// SPDX-License-Identifier: EUPL-1.2

// Closing personal data anew when a key is replaced, and counting which keys are still in use.

export { type Gebruik, telGebruik } from './sleutels/gebruik.ts';
export { type Vervangen, vervangSleutels } from './sleutels/vervangen.ts';
