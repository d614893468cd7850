import type { Grid } from './grid';
import { HostError } from './protocol';

/** The one kind of custom XML and the one property that reach the file; both are the mark of its version. */
const NAMESPACE = 'urn:lembar-kinerja:mark:1';
const PROPERTY = 'Lembar Kinerja';

const namespaceOf = (xml: string) => /^\s*(?:<\?[^>]*>\s*)?<[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';

/** Excel's `CustomXmlPart`. */
class PartObject {
  constructor(
    readonly id: string,
    private readonly xml: string,
    readonly namespaceUri: string,
    private readonly parts: Map<string, PartObject>,
  ) {}

  getXml(): string {
    return this.xml;
  }
  delete(): void {
    this.parts.delete(this.id);
  }
}

/** Excel's `CustomXmlPartScopedCollection`: the parts of one namespace. */
class ScopedParts {
  constructor(
    private readonly parts: Map<string, PartObject>,
    private readonly namespace: string,
  ) {}

  items(): PartObject[] {
    return [...this.parts.values()].filter(({ namespaceUri }) => namespaceUri === this.namespace);
  }
  getItem(id: string): PartObject {
    const found = this.items().find((part) => part.id === id);
    if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }
}

/** Excel's `CustomXmlPartCollection`: what was added since the workbook was opened. */
export class PartsObject {
  private readonly parts = new Map<string, PartObject>();
  private count = 0;

  add(xml: string): PartObject {
    const namespace = namespaceOf(xml);
    if (namespace !== NAMESPACE) {
      throw new HostError('InvalidArgument', `The workbench keeps no custom XML of '${namespace}'.`);
    }
    const part = new PartObject(`{part-${++this.count}}`, xml, namespace, this.parts);
    this.parts.set(part.id, part);
    return part;
  }
  getByNamespace(namespace: string): ScopedParts {
    return new ScopedParts(this.parts, namespace);
  }
  getItem(id: string): PartObject {
    const found = this.parts.get(id);
    if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }
}

/** Excel's `DocumentProperties`, of which only the mark is written. */
export class PropertiesObject {
  readonly custom;

  constructor(grid: Grid) {
    this.custom = {
      add(key: string, value: unknown): { key: string; value: unknown } {
        if (key !== PROPERTY || typeof value !== 'string') {
          throw new HostError('InvalidArgument', `The workbench keeps no property '${key}'.`);
        }
        grid.mark = value;
        return { key, value };
      },
    };
  }
}
