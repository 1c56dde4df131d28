/** A command line as prose shows it, and where. */
export type ShownCommand = { readonly file: string; readonly line: number; readonly text: string };

const fence = /^\s*```/;

/** Lines of fenced blocks, and `code` in running text, with their line numbers from 1. */
export const codeIn = (file: string, text: string): readonly ShownCommand[] => {
  let fenced = false;
  return text.split('\n').flatMap((line, index) => {
    const at = { file, line: index + 1 };
    if (fence.test(line)) {
      fenced = !fenced;
      return [];
    }
    if (fenced) return [{ ...at, text: line.trim() }];
    return Array.from(line.matchAll(/`([^`]+)`/g), ([, code = '']) => ({ ...at, text: code.trim() }));
  });
};

/** Targets of links that stay in the repository, without their anchors. */
export const linksIn = (file: string, text: string): readonly ShownCommand[] =>
  text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(/(?:\]\(|src=")([^)\s"]+)[)"]/g), ([, target = '']) => target)
      .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
      .map((target) => ({ file, line: index + 1, text: target.replace(/#.*$/, '') })),
  );

/** The commands of a line: what stands between `&&`, `|` and `;`, without comments, prompts and variables that are set in front. */
export const commandsIn = (line: string): readonly string[] =>
  line
    .replace(/\s#.*$/, '')
    .split(/&&|\|\||[|;]/)
    .map((command) =>
      command
        .trim()
        .replace(/^\$ /, '')
        .replace(/^(?:[A-Z_]+=\S+\s+)+/, ''),
    )
    .filter((command) => command !== '');

/** Words of a command line; what stands in quotes is one word. */
export const wordsOf = (command: string): readonly string[] => Array.from(command.matchAll(/"[^"]*"|'[^']*'|\S+/g), ([word]) => word);
