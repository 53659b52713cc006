/** What runs on every page, in one file so that it costs one request. */
import './find-box.ts';
import './copy-text.ts';
import './save-picture.ts';
import './cite.ts';
import './contents.ts';
