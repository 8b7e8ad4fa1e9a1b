// SPDX-License-Identifier: EUPL-1.2

/** Something a check does not accept: where, which rule, why that rule is there, and what to do about it. */
export type Finding = {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly what: string;
  readonly why?: string;
  readonly todo?: string;
};

/** Prints the findings by rule, or one line that says what was looked at, and sets the exit code. */
export const report = (looked: string, findings: readonly Finding[]): void => {
  for (const [rule, group] of Map.groupBy(findings, ({ rule }) => rule)) console.log(`${textOf(rule, group)}\n`);
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  console.log(findings.length === 0 ? `ok: ${looked}` : `${count} in ${looked}`);
  if (findings.length > 0) process.exitCode = 1;
};

/** The reason and the remedy are said once where they are the same for the whole group. */
const textOf = (rule: string, group: readonly Finding[]): string => {
  const why = shared(group.map((finding) => finding.why));
  const todo = shared(group.map((finding) => finding.todo));
  const items = group.map((finding) =>
    [
      `  ${finding.path}:${finding.line}  ${finding.what}`,
      !why && finding.why && `      why: ${finding.why}`,
      !todo && finding.todo && `      do:  ${finding.todo}`,
    ].filter(Boolean),
  );
  return [why ? `${rule}: ${why}` : rule, todo && `  do: ${todo}`, ...items.flat()].filter(Boolean).join('\n');
};

const shared = (texts: readonly (string | undefined)[]): string | undefined =>
  new Set(texts).size === 1 ? texts[0] : undefined;
