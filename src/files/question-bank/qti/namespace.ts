import { xml, type Xml } from '../xml.ts';

/** The attributes by which a reader knows that an item or a test is in QTI 2.1. */
export const QTI: Xml = xml`xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"`;
