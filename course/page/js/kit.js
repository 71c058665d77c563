// What the script of another package's instrument may use; it gets this as an argument, because it stands alone.

import { describe, fieldGroup, h, helpText, labelled, rich, uid } from "./elements.js";
import { clearLinks, pageLinks } from "./links.js";
import { same } from "./saver.js";

export const KIT = { clearLinks, describe, fieldGroup, h, helpText, labelled, pageLinks, rich, same, uid };
