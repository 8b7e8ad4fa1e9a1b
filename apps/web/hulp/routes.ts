// SPDX-License-Identifier: EUPL-1.2
import { index, prefix, route } from '@react-router/dev/routes';

export const hulpRoutes = prefix('hulp', [index('./hulp/hulp.route.tsx'), route(':gids', './hulp/gids.route.tsx')]);
