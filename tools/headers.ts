// SPDX-License-Identifier: EUPL-1.2
import { type Finding, report } from './support/finding.ts';
import { readTree } from './support/tree.ts';

const header = 'SPDX-License-Identifier: EUPL-1.2';

/** Files that do not say on their first line under which licence they are; a `#!` line may go before. */
export const withoutHeader = (files: ReadonlyMap<string, string>): Finding[] =>
  [...files]
    .filter(
      ([, text]) =>
        !text
          .replace(/^#!.*\n/, '')
          .split('\n', 1)[0]
          ?.includes(header),
    )
    .map(([path]) => ({
      path,
      line: 1,
      rule: 'licence-header',
      what: 'does not name its licence',
      why: 'whoever takes one file must still see the terms',
      todo: `begin with '${header}' in a comment`,
    }));

if (import.meta.main) {
  const { files } = readTree(['.ts', '.tsx', '.css', '.sql', '.yaml', '.yml']);
  report(`the first line of ${files.size} files`, withoutHeader(files));
}
