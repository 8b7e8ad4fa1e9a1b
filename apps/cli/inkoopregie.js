#!/usr/bin/env -S node --v8-pool-size=0 --max-semi-space-size=4 --heap-growing-percent=30
// SPDX-License-Identifier: EUPL-1.2
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What is loaded from here on is compiled once for all starts: sooner ready, and a tenth less memory. In a folder of our
// own: what lies in the shared temporary folder anybody may have written. This one file is JavaScript, because reading
// the first TypeScript loads a compiler of twenty megabytes, which then stays.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));

await import('./main.ts');
