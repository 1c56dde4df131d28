import { SaxesParser } from 'saxes';

/** Names without their prefix. */
export type XmlElement = {
  readonly name: string;
  /** All its own text, as it stands. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
};
type Open = { name: string; text: string; attributes: Record<string, string>; children: Open[] };

/** Deeper is no message of a carrier. */
const deepest = 32;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The root of a document, or `undefined` where there is none that is closed. A document type is not looked at: of entities only the five
 * of XML and those of a character number exist, and nothing is fetched or expanded. A character that XML forbids is kept, since an odd
 * letter must not lose the STOP beside it.
 */
export const parseXml = (source: string): XmlElement | undefined => {
  let root: Open | undefined;
  const open: Open[] = [];
  const parser = new SaxesParser();
  // Does not throw: what cannot be read is left out, and a root that is not closed counts as none.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name: local(name), text: '', attributes, children: [] };
    if (open.length < deepest) open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (open.length === 0) root ??= closed;
  });
  parser.write(source).close();
  return root;
};

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name.toLowerCase() === name.toLowerCase());

/** The text of the first child with this name, in any case. */
export const textOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.text;
