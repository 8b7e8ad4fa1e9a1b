// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';

/** Whether the viewer offered this file or put it before others. */
export const bood = (context: QueryContext, looninlezing: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: 'looninlezing', id: looninlezing },
    {
      schrijven: ['tarieven/looninlezing-aanbieden', 'tarieven/looninlezing-voorleggen'],
      vaststellen: 'tarieven/loontabellen-vaststellen',
    },
  );
