// The list of everything in the package, by which a learning system finds it.
import { SLUG } from '../../../site.ts';
import type { Course } from '../../../core/course/course.ts';
import { questionBank as words } from '../../../words/question/question-bank.ts';
import { onOneLine } from '../plain.ts';
import { xml, type Xml } from '../xml.ts';
import type { InteractionName } from './interaction.ts';

/** A file of the package, and the resources that it needs. */
export interface Resource {
  readonly identifier: string;
  readonly type: 'imsqti_item_xmlv2p1' | 'imsqti_test_xmlv2p1';
  readonly href: string;
  readonly needs: readonly string[];
  /** How the question in it is asked; null for what is no question. */
  readonly asks: InteractionName | null;
}

/** The manifest of these resources. */
export function manifest({ title, line, language }: Course, resources: readonly Resource[]): Xml {
  const name = onOneLine(`${title}: ${line}`);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd
http://ltsc.ieee.org/xsd/LOM http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd"
identifier="${SLUG}-questions">
<metadata>
<schema>QTIv2.1 Package</schema>
<schemaversion>1.0.0</schemaversion>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general><title><string language="${language}">${name}</string></title><language>${language}</language></general>
<rights>
<copyrightAndOtherRestrictions><source>LOMv1.0</source><value>yes</value></copyrightAndOtherRestrictions>
<description><string language="${language}">${words.credit(name)}</string></description>
</rights>
</lom>
</metadata>
<organizations/>
<resources>
${resources.map(resource)}
</resources>
</manifest>
`;
}

function resource({ identifier, type, href, needs, asks }: Resource): Xml {
  return xml`<resource identifier="${identifier}" type="${type}" href="${href}">
${asks === null ? [] : metadata(asks)}
<file href="${href}"/>
${needs.map((need) => xml`<dependency identifierref="${need}"/>`)}
</resource>`;
}

/**
 * The interaction in a question. Canvas takes the type from here, if it stands in the namespace of the items, and guesses
 * it otherwise; it knows an order only when told. Of a short text, it reads the answers only where it has guessed.
 */
function metadata(asks: InteractionName): Xml {
  const namespace = asks === 'textEntryInteraction' ? 'imsqti_metadata_v2p1' : 'imsqti_v2p1';
  return xml`<metadata>
<qtiMetadata xmlns="http://www.imsglobal.org/xsd/${namespace}"><interactionType>${asks}</interactionType></qtiMetadata>
</metadata>`;
}
