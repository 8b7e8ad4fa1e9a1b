// SPDX-License-Identifier: EUPL-1.2
import type { Config } from '@react-router/dev/config';

export default { appDirectory: 'apps/web', buildDirectory: 'build/web', ssr: true } satisfies Config;
