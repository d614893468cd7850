import type { FileMarkTexts } from '../api/types';

/**
 * Puts the mark into the open workbook in place of the one it may have. It is in the file once the person saves; to
 * Excel it is a change like any other.
 */
export function writeFileMark({ namespace, xml, property }: FileMarkTexts): Promise<void> {
  return Excel.run(async (context) => {
    const { customXmlParts, properties } = context.workbook;
    const known = customXmlParts.getByNamespace(namespace).load('items/id');
    await context.sync();
    known.items.forEach((part) => part.delete());
    customXmlParts.add(xml);
    properties.custom.add(property.name, property.value);
    await context.sync();
  });
}
