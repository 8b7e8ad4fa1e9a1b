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

/** Prints the findings, or one line that says what was looked at, and sets the exit code. */
export const report = (looked: string, findings: readonly Finding[]): void => {
  for (const finding of findings) console.log(`${textOf(finding)}\n`);
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  console.log(findings.length === 0 ? `ok: ${looked}` : `${count} in ${looked}`);
  if (findings.length > 0) process.exitCode = 1;
};

export const textOf = ({ path, line, rule, what, why, todo }: Finding): string =>
  [`${path}:${line}  [${rule}] ${what}`, why && `    why: ${why}`, todo && `    do:  ${todo}`]
    .filter(Boolean)
    .join('\n');
