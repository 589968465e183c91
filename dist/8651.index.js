export const id = 8651;
export const ids = [8651,1488,779];
export const modules = {

/***/ 10779:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
exports.fastFormats = {
    ...exports.fullFormats,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
exports.formatNames = Object.keys(exports.fullFormats);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 25665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ worstCase)
/* harmony export */ });
/** The worst case of some cases: none of their trials is spared by an early stop or a kept response. */
function worstCase(cases) {
    let [executions, credits, unlimited] = [0, 0, 0];
    for (const { repeat, maxCredits, skip } of cases) {
        if (skip !== undefined)
            continue;
        executions += repeat.times;
        if (maxCredits === undefined)
            unlimited += repeat.times;
        else
            credits += repeat.times * maxCredits;
    }
    return { executions, credits, unlimited };
}


/***/ }),

/***/ 74605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ deeperThan),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/**
 * The most lists and objects that stand inside each other in a value that is worked with. No document of a skill is
 * that deep, and code that follows the structure by calling itself is safe far beyond it.
 */
const MAX_DEPTH = 500;
/** True when lists and objects stand inside each other more than `limit` levels deep. Never recurses. */
function deeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const below = [];
        for (const one of level) {
            if (typeof one !== 'object' || one === null)
                continue;
            for (const inner of Array.isArray(one) ? one : Object.values(one))
                if (typeof inner === 'object' && inner !== null)
                    below.push(inner);
        }
        level = below;
    }
    return false;
}


/***/ }),

/***/ 94072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalJson),
/* harmony export */   g: () => (/* binding */ isOfType)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** True when a value is of the type with this draft-07 name; 3.0 is an integer. */
function isOfType(value, name) {
    switch (name) {
        case 'object':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value);
        case 'array':
            return Array.isArray(value);
        case 'string':
        case 'boolean':
            return typeof value === name;
        case 'number':
            return typeof value === 'number' || typeof value === 'bigint';
        case 'integer':
            return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
        case 'null':
            return value === null;
        default:
            return false;
    }
}
/** Equality of JSON data: the order of members does not matter. */
function equalJson(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((element, i) => equalJson(element, b[i] ?? null));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b))
        return false;
    const names = Object.keys(a);
    return (names.length === Object.keys(b).length &&
        names.every((name) => Object.hasOwn(b, name) && equalJson(a[name] ?? null, b[name] ?? null)));
}


/***/ }),

/***/ 84924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F7: () => (/* binding */ alignLists),
  nm: () => (/* binding */ elementKeys)
});

// UNUSED EXPORTS: MAX_PAIRS

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/judge/assignment.js
/**
 * The alignment with the largest sum of similarities (Kuhn 1955, with potentials: O(n²m) for n ≤ m). Pairs with
 * similarity 0 are left apart. Among equal sums the pairs that stand closer together win, so that reports are stable.
 */
function bestAssignment(n, m, similarity) {
    const result = new Int32Array(n).fill(-1);
    if (n === 0 || m === 0)
        return result;
    const transposed = n > m;
    const [rows, columns] = transposed ? [m, n] : [n, m];
    // Small enough that all of it together never outweighs one leaf of one row.
    const nearness = 1e-9 / Math.max(n, m);
    const weights = new Float64Array(rows * columns);
    for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) {
            const weight = transposed ? similarity(j, i) : similarity(i, j);
            weights[i * columns + j] = weight > 0 ? weight - nearness * Math.abs(i - j) : 0;
        }
    const columnOfRow = solve(rows, columns, weights);
    for (let i = 0; i < rows; i++) {
        const j = columnOfRow[i] ?? -1;
        if (j < 0 || (weights[i * columns + j] ?? 0) <= 0)
            continue;
        if (transposed)
            result[j] = i;
        else
            result[i] = j;
    }
    return result;
}
/** Column of each row in an assignment of all rows with the largest sum of weights. */
function solve(rows, columns, weights) {
    const rowPotential = new Float64Array(rows + 1);
    const columnPotential = new Float64Array(columns + 1);
    const rowOfColumn = new Int32Array(columns + 1);
    const previous = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    for (let row = 1; row <= rows; row++) {
        rowOfColumn[0] = row;
        slack.fill(Number.POSITIVE_INFINITY);
        used.fill(0);
        let column = 0;
        do {
            used[column] = 1;
            const current = rowOfColumn[column] ?? 0;
            const base = (current - 1) * columns - 1;
            const potential = rowPotential[current] ?? 0;
            let delta = Number.POSITIVE_INFINITY;
            let next = 0;
            for (let j = 1; j <= columns; j++) {
                if (used[j])
                    continue;
                const cost = -(weights[base + j] ?? 0) - potential - (columnPotential[j] ?? 0);
                if (cost < (slack[j] ?? 0)) {
                    slack[j] = cost;
                    previous[j] = column;
                }
                if ((slack[j] ?? 0) < delta) {
                    delta = slack[j] ?? 0;
                    next = j;
                }
            }
            for (let j = 0; j <= columns; j++) {
                if (used[j]) {
                    const owner = rowOfColumn[j] ?? 0;
                    rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
                    columnPotential[j] = (columnPotential[j] ?? 0) - delta;
                }
                else {
                    slack[j] = (slack[j] ?? 0) - delta;
                }
            }
            column = next;
        } while (rowOfColumn[column] !== 0);
        do {
            const before = previous[column] ?? 0;
            rowOfColumn[column] = rowOfColumn[before] ?? 0;
            column = before;
        } while (column !== 0);
    }
    const result = new Int32Array(rows).fill(-1);
    for (let j = 1; j <= columns; j++) {
        const row = rowOfColumn[j] ?? 0;
        if (row > 0)
            result[row - 1] = j - 1;
    }
    return result;
}
/**
 * The alignment with the largest sum of similarities that keeps the order of both lists (Needleman and Wunsch 1970
 * without gap costs: O(n·m)). Among equal sums the earliest actual elements are taken.
 */
function orderedAlignment(n, m, similarity) {
    const width = m + 1;
    const sums = new Float64Array((n + 1) * width);
    const weights = new Float64Array(n * m);
    for (let i = n - 1; i >= 0; i--)
        for (let j = m - 1; j >= 0; j--) {
            const weight = similarity(i, j);
            weights[i * m + j] = weight;
            const skip = Math.max(sums[(i + 1) * width + j] ?? 0, sums[i * width + j + 1] ?? 0);
            const take = weight > 0 ? weight + (sums[(i + 1) * width + j + 1] ?? 0) : 0;
            sums[i * width + j] = Math.max(skip, take);
        }
    const result = new Int32Array(n).fill(-1);
    for (let i = 0, j = 0; i < n && j < m;) {
        const weight = weights[i * m + j] ?? 0;
        const here = sums[i * width + j] ?? 0;
        if (weight > 0 && here === weight + (sums[(i + 1) * width + j + 1] ?? 0))
            result[i++] = j++;
        else if (here === (sums[(i + 1) * width + j] ?? 0))
            i++;
        else
            j++;
    }
    return result;
}

// EXTERNAL MODULE: ./lib/judge/leaf.js
var leaf = __webpack_require__(49551);
;// CONCATENATED MODULE: ./lib/judge/align-list.js





/** The most pairs of elements that are compared with each other to find the best alignment. */
const MAX_PAIRS = 250_000;
/** The most similar pairs below this are one missing and one extra element. */
const MIN_SIMILARITY = 0.5;
/** Aligns the elements of two lists as the rule at `node` asks; without a rule, index by index. */
function alignLists(node, expected, actual, comparer) {
    const rule = node.container?.as === 'list' ? node.container : undefined;
    const found = rule && align(node, rule, expected, actual, comparer);
    const dropped = new Set();
    let actualOf;
    if (found instanceof Int32Array)
        actualOf = found;
    else {
        // A repeated element would shift all that follow; as many stay as are expected.
        if (rule?.dedupe)
            for (const index of repeatedBeyond(expected, actual))
                dropped.add(index);
        const kept = actual.flatMap((_, index) => (dropped.has(index) ? [] : [index]));
        actualOf = Int32Array.from(expected, (_, i) => kept[i] ?? -1);
    }
    const partnered = new Uint8Array(actual.length);
    for (const index of actualOf)
        if (index >= 0)
            partnered[index] = 1;
    const extra = actual.flatMap((_, index) => (partnered[index] === 0 && !dropped.has(index) ? [index] : []));
    return {
        actualOf,
        extra: rule?.dedupe ? withoutRepeated(extra, actual, partnered) : extra,
        byIndexOnly: found === 'too much',
    };
}
function align(node, rule, expected, actual, comparer) {
    const n = expected.length;
    const m = actual.length;
    const { key } = rule;
    const ordered = (rule.order ?? (key || rule.align ? 'ignore' : 'strict')) === 'strict';
    if (ordered && !key && rule.align !== 'best')
        return 'by index';
    const keysOf = key
        ? keyOrText(elementKeys(node.element, key))
        : isLookUp(node.element, expected)
            ? (value) => (0,leaf/* keyText */.Pu)(node.element.leaf, value)
            : undefined;
    if (keysOf)
        return byKey(expected.map(keysOf), actual.map(keysOf), ordered);
    if (n * m > MAX_PAIRS || comparer.exhausted())
        return 'too much';
    const floor = rule.minSimilarity ?? MIN_SIMILARITY;
    // Pairs below the floor are worth nothing before the best alignment is sought: they would be taken apart anyway,
    // and must not draw an element away from a partner that it really has.
    const gated = (i, j) => {
        const value = comparer.similarity(i, j);
        return value >= floor ? value : 0;
    };
    const found = ordered ? orderedAlignment(n, m, gated) : bestAssignment(n, m, gated);
    return comparer.exhausted() ? 'too much' : found;
}
/** Elements without a key find only their equals. */
function keyOrText(keyOf) {
    return (value) => {
        const key = keyOf(value);
        return key === undefined ? `=${(0,canonical_text/* canonicalText */.A)(value)}` : `#${key}`;
    };
}
/** Scalars whose rule either holds or not, without tolerance: equal ones find each other by look-up. */
function isLookUp(element, expected) {
    const rule = element.leaf;
    const exact = rule === undefined ||
        rule.as === 'exact' ||
        rule.as === 'text' ||
        rule.as === 'date' ||
        rule.as === 'bool' ||
        (rule.as === 'number' && !rule.abs && !rule.rel);
    return exact && !element.ignored && expected.every((value) => typeof value !== 'object' || value === null);
}
function byKey(expected, actual, ordered) {
    if (ordered) {
        if (expected.length * actual.length > MAX_PAIRS)
            return 'too much';
        return orderedAlignment(expected.length, actual.length, (i, j) => (expected[i] === actual[j] ? 1 : 0));
    }
    const places = new Map();
    for (let j = actual.length - 1; j >= 0; j--) {
        const key = actual[j] ?? '';
        const known = places.get(key);
        if (known)
            known.push(j);
        else
            places.set(key, [j]);
    }
    return Int32Array.from(expected, (key) => places.get(key)?.pop() ?? -1);
}
/** The key of an element under a list's key fields; undefined when one of them has no value. */
function elementKeys(element, key) {
    const fields = key.map((path) => (0,field_path/* parseFieldPath */.Zl)(path).flatMap((step) => (step.kind === 'key' ? [step.name] : [])));
    const nodes = fields.map((names) => names.reduce((node, name) => node.child(name), element));
    return (value) => {
        const parts = [];
        for (const [index, names] of fields.entries()) {
            let current = value;
            for (const name of names)
                current = (0,json/* isJsonObject */.O)(current) && Object.hasOwn(current, name) ? current[name] : undefined;
            if (current === undefined || current === null || current === '')
                return undefined;
            parts.push((0,leaf/* keyText */.Pu)(nodes[index]?.leaf, current));
        }
        return parts.length === 1 ? parts[0] : JSON.stringify(parts);
    };
}
/** Elements that are there more often than they are expected, and more than once. */
function repeatedBeyond(expected, actual) {
    const allowed = new Map();
    for (const text of expected.map(canonical_text/* canonicalText */.A))
        allowed.set(text, (allowed.get(text) ?? 0) + 1);
    const seen = new Map();
    return actual.flatMap((element, index) => {
        const text = (0,canonical_text/* canonicalText */.A)(element);
        const count = (seen.get(text) ?? 0) + 1;
        seen.set(text, count);
        return count > Math.max(1, allowed.get(text) ?? 0) ? [index] : [];
    });
}
/** Extra elements that are not the same as one that has a partner, or as an earlier extra one. */
function withoutRepeated(extra, actual, partnered) {
    const textOf = (index) => (0,canonical_text/* canonicalText */.A)(actual[index] ?? null);
    const seen = new Set(actual.flatMap((_, index) => (partnered[index] === 1 ? [textOf(index)] : [])));
    return extra.filter((index) => {
        const text = textOf(index);
        if (seen.has(text))
            return false;
        seen.add(text);
        return true;
    });
}


/***/ }),

/***/ 94845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ brokenCheck),
  o: () => (/* binding */ checkViolation)
});

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/evals/check-conditions.js
var check_conditions = __webpack_require__(43842);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/judge/comparators/equal.js
var comparators_equal = __webpack_require__(78261);
// EXTERNAL MODULE: ./lib/judge/comparators/number.js
var number = __webpack_require__(57088);
// EXTERNAL MODULE: ./lib/judge/leaf.js
var leaf = __webpack_require__(49551);
// EXTERNAL MODULE: ./lib/judge/select-values.js
var select_values = __webpack_require__(76814);
// EXTERNAL MODULE: ./lib/judge/show.js
var show = __webpack_require__(84842);
// EXTERNAL MODULE: ./lib/judge/work.js
var judge_work = __webpack_require__(60246);
;// CONCATENATED MODULE: ./lib/judge/check-condition.js







/** The values at a path; null is none where it counts as absent. */
function selected({ payload, nullIsAbsent }, path) {
    const all = (0,select_values/* selectValues */.zG)(payload, path);
    return nullIsAbsent ? all.filter(({ value }) => value !== null) : all;
}
/** How a place is named in a message. */
function named(path) {
    return path === '' ? 'the response' : path;
}
/**
 * What does not hold of one value. `slack` widens a comparison of numbers beyond the check's own tolerance; messages
 * do not speak of it.
 */
function conditionProblem(check, { path, value }, subject, slack = 0) {
    const is = `${named(path)} is ${(0,show/* show */.W)(value)}`;
    if (check.equals !== undefined || check.notEquals !== undefined) {
        const problem = equalityProblem(check, value, subject, slack);
        if (problem !== undefined)
            return `${is}, ${problem}`;
    }
    if (check.in) {
        const choices = check.in.map((one) => resolve(one, subject));
        const unclear = choices.find((one) => 'problem' in one);
        if (unclear && 'problem' in unclear)
            return unclear.problem;
        if (!choices.some((one) => 'value' in one && (0,comparators_equal/* equalJson */.F)(one.value, value)))
            return `${is}, none of ${(0,show/* show */.W)(check.in)}`;
    }
    for (const [name, words, holds] of ORDERINGS) {
        const right = check[name];
        if (right === undefined)
            continue;
        const limit = resolveNumber(right, subject);
        if (typeof limit === 'string')
            return limit;
        const within = Math.max(check.abs ?? 0, (check.rel ?? 0) * Math.abs(Number(limit))) + slack;
        if (!isNumber(value) || !holds(value, limit, within))
            return `${is}, not ${words} ${describe(right, limit)}${tolerance(check)}`;
    }
    if (check.matches !== undefined) {
        const pattern = subject.patterns.get((0,leaf/* patternKey */.Q5)(check.matches));
        if (typeof value !== 'string' || !pattern)
            return `${is}, which does not match ${check.matches}`;
        const { work = new judge_work/* Work */.Qj() } = subject;
        if (!work.spend((0,judge_work/* patternCost */.uW)(pattern.size, value.length)))
            return `it would take too long to match ${check.matches} with ${is}`;
        if (!pattern.test(value))
            return `${is}, which does not match ${check.matches}`;
    }
    if (check.contains !== undefined) {
        const part = resolve(check.contains, subject);
        if ('problem' in part)
            return part.problem;
        if (!contains(value, part.value))
            return `${is}, which does not contain ${part.words}`;
    }
    return undefined;
}
/** Without tolerance all digits count; with one, doubles are near enough. */
const ordering = (exact, side) => (value, limit, within) => exact(value, limit) || (within > 0 && exact(Number(value), Number(limit) + side * within));
const ORDERINGS = [
    ['gt', 'above', ordering((a, b) => a > b, -1)],
    ['gte', 'at least', ordering((a, b) => a >= b, -1)],
    ['lt', 'below', ordering((a, b) => a < b, 1)],
    ['lte', 'at most', ordering((a, b) => a <= b, 1)],
];
function tolerance({ abs, rel }) {
    return abs || rel ? ' within the tolerance' : '';
}
function equalityProblem(check, value, subject, slack) {
    const right = resolve(check.equals ?? check.notEquals ?? null, subject);
    if ('problem' in right)
        return `and ${right.problem}`;
    const { value: other, words } = right;
    const equal = isNumber(value) && isNumber(other)
        ? (0,number/* withinTolerance */.p4)(other, value, (check.abs ?? 0) + slack, check.rel)
        : (0,comparators_equal/* equalJson */.F)(other, value);
    if (equal === (check.equals !== undefined))
        return undefined;
    return check.equals === undefined ? 'which it must not be' : `not ${words}${tolerance(check)}`;
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** A right side as it is, or, for a map with the only key `path`, the one value at that place of the response. */
function resolve(right, subject) {
    if (!isReference(right))
        return { value: right, words: (0,show/* show */.W)(right) };
    const found = selected(subject, right.path);
    const [first] = found;
    if (!first || found.length > 1)
        return { problem: `${first ? 'several values stand' : 'nothing stands'} at ${named(right.path)}` };
    return { value: first.value, words: `${named(right.path)} (${(0,show/* show */.W)(first.value)})` };
}
function isReference(value) {
    return (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 1 && typeof value.path === 'string';
}
function resolveNumber(right, subject) {
    if (typeof right === 'number')
        return right;
    const [first, ...more] = selected(subject, right.path);
    if (!first || more.length > 0 || !isNumber(first.value))
        return `no single number stands at ${named(right.path)}`;
    return first.value;
}
function describe(right, limit) {
    return typeof right === 'number' ? String(limit) : `${right.path} (${limit})`;
}
function contains(value, part) {
    if (typeof value === 'string')
        return typeof part === 'string' && value.includes(part);
    return Array.isArray(value) && value.some((one) => (0,comparators_equal/* equalJson */.F)(one, part));
}

// EXTERNAL MODULE: ./lib/judge/range.js
var range = __webpack_require__(42702);
;// CONCATENATED MODULE: ./lib/judge/check.js








/** What does not hold of a check, or undefined when it holds. A check on a value that is not there does not hold. */
function checkViolation(check, subject) {
    const broken = brokenCheck(check, subject);
    if (broken === undefined)
        return undefined;
    return { kind: 'check', path: check.path ?? check.sum ?? '', message: broken.message, severity: check.severity };
}
/** As `checkViolation`, with the value that breaks the check. */
function brokenCheck(check, subject) {
    const problem = (0,check_conditions/* checkProblem */.W)(check, subject.nullIsAbsent) ??
        (check.sum === undefined ? valuesProblem(check, subject) : sumProblem(check, check.sum, subject));
    if (problem === undefined)
        return undefined;
    const broken = typeof problem === 'string' ? { message: problem } : problem;
    return check.name === undefined ? broken : { ...broken, message: `${check.name}: ${broken.message}` };
}
function tooMany(path, values) {
    if (values.length <= select_values/* MAX_SELECTED */.j8)
        return undefined;
    return `more than ${select_values/* MAX_SELECTED */.j8.toLocaleString('en')} values stand at ${named(path)}, too many to be checked`;
}
function sumProblem(check, path, subject) {
    const values = selected(subject, path);
    const many = tooMany(path, values);
    if (many !== undefined)
        return many;
    if (values.length === 0)
        return nothingAt(path, subject);
    const numbers = [];
    for (const { path: at, value } of values) {
        if (typeof value !== 'number' && typeof value !== 'bigint')
            return { message: `${named(at)} is ${(0,show/* show */.W)(value)}, not a number`, value: at };
        numbers.push(value);
    }
    const { sum, slack } = sumOf(numbers);
    const one = { path: `the sum of ${path}`, value: sum };
    return conditionProblem(check, one, subject, slack);
}
/** A sum, and how far it may be off: each addition of fractions may round once, whole numbers are added exactly. */
function sumOf(numbers) {
    const wholes = numbers.map(json_number/* wholeValue */.jT).filter((one) => one !== undefined);
    if (wholes.length === numbers.length) {
        const sum = (0,json_number/* numberOf */.rl)(String(wholes.reduce((total, one) => total + one, 0n)));
        return { sum: sum ?? Number.NaN, slack: 0 };
    }
    const sum = numbers.reduce((total, one) => total + Number(one), 0);
    return { sum, slack: numbers.length * Number.EPSILON * Math.abs(sum) };
}
/** Says which place on the way to a path is the first without a value. */
function nothingAt(path, { payload }) {
    return `nothing stands at ${named((0,select_values/* deadEnd */.Cy)(payload, (0,field_path/* parseFieldPath */.Zl)(path))?.path ?? path)}`;
}
/**
 * A list that is not there has no elements, and most likely a misspelled name: only who says that there may be none
 * (`count` with `min: 0` or `equals: 0`, `exists: false`) is not told so.
 */
function valuesProblem(check, subject) {
    const path = check.path ?? '';
    const values = selected(subject, path);
    const many = tooMany(path, values);
    if (many !== undefined)
        return many;
    const end = values.length === 0 ? (0,select_values/* deadEnd */.Cy)(subject.payload, (0,field_path/* parseFieldPath */.Zl)(path)) : undefined;
    const absence = absenceProblem(check, values, end, subject);
    if (absence !== undefined)
        return absence;
    const [only] = values;
    const elements = values.length === 1 && Array.isArray(only?.value) ? only.value : values.map(({ value }) => value);
    if (check.count !== undefined) {
        const outside = (0,range/* outsideRange */.J)(elements.length, check.count);
        if (outside)
            return `${named(path)} has ${elements.length} values, ${outside}`;
    }
    if (check.unique) {
        const twice = firstRepeated(elements);
        if (twice !== undefined)
            return `${(0,show/* show */.W)(twice)} stands at ${named(path)} more than once`;
    }
    if (!CONDITIONS_OF_VALUES.some((key) => check[key] !== undefined))
        return undefined;
    if (values.length === 0)
        return nothingAt(path, subject);
    for (const value of values) {
        const problem = conditionProblem(check, value, subject);
        if (problem !== undefined)
            return { message: problem, value: value.path };
    }
    return undefined;
}
const CONDITIONS_OF_VALUES = check_conditions/* CHECK_CONDITIONS */.k.map(({ key }) => key).filter((key) => key !== 'exists' && key !== 'count' && key !== 'unique');
function absenceProblem({ exists, count, unique, path = '' }, values, end, subject) {
    const [first] = values;
    if (exists && !first)
        return nothingAt(path, subject);
    if (exists === false && first)
        return { message: `${named(first.path)} is ${(0,show/* show */.W)(first.value)}`, value: first.path };
    const mayBeNone = exists === false || count?.equals === 0 || count?.min === 0;
    const missing = exists === false ? end && !end.last : end && !mayBeNone && (count !== undefined || unique);
    return missing ? nothingAt(path, subject) : undefined;
}
function firstRepeated(values) {
    const seen = new Set();
    for (const value of values) {
        const text = (0,canonical_text/* canonicalText */.A)(value);
        if (seen.has(text))
            return value;
        seen.add(text);
    }
    return undefined;
}


/***/ }),

/***/ 78261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91599);


/** The same JSON type and value, order of keys aside. Numbers are compared as `isExact` says. */
function equalJson(a, b) {
    if (typeof a === 'number' || typeof a === 'bigint')
        return a === b && (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(a);
    if (a === b)
        return true;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((element, index) => equalJson(element, b[index]));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key])));
}


/***/ }),

/***/ 57088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ toBool),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   jY: () => (/* binding */ equalNumbers),
/* harmony export */   p4: () => (/* binding */ withinTolerance)
/* harmony export */ });
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91599);

// A sign or brackets for negative amounts, digits in groups of three or none, a point for decimals, an exponent.
// Other conventions (1.250,00) would have to be guessed, and a guess turns wrong amounts into right ones.
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Digits of a number in a text without grouping, sign first; undefined when the text is not a number. */
function decimalText(text) {
    const trimmed = text.trim();
    const bracketed = /^\(([^()+-]*)\)$/.exec(trimmed);
    const match = NUMBER.exec(bracketed?.[1] ?? trimmed);
    if (!match)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent] = match;
    if (whole === '' && fraction === '')
        return undefined;
    const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
    const decimals = fraction.replace(/0+$/, '');
    const magnitude = decimals === '' ? digits : `${digits}.${decimals}`;
    const negative = (bracketed !== null || sign === '-') && magnitude !== '0';
    return `${negative ? '-' : ''}${magnitude}${exponent === undefined ? '' : `e${Number(exponent)}`}`;
}
/** A number, or one in a text when `coerce` allows it; undefined for what no number equals. */
function toNumber(value, coerce) {
    const text = coerce && typeof value === 'string' ? decimalText(value) : undefined;
    const number = text === undefined ? value : (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(text);
    return (typeof number === 'number' || typeof number === 'bigint') && (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(number) ? number : undefined;
}
/**
 * |actual − expected| ≤ max(abs, rel·|expected|). Two whole numbers are compared by all their digits; where one has a
 * fraction, a few units in the last place are allowed, so that 0.1 + 0.2 meets 0.3.
 */
function withinTolerance(expected, actual, abs = 0, rel = 0) {
    const size = Math.abs(Number(expected));
    const within = Math.max(abs, rel * size);
    if (Number.isSafeInteger(expected) && Number.isSafeInteger(actual))
        return Math.abs(Number(actual) - Number(expected)) <= within;
    const [e, a] = [(0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeValue */ .jT)(expected), (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeValue */ .jT)(actual)];
    if (e !== undefined && a !== undefined)
        return expected === actual || Math.abs(Number(a - e)) <= within;
    const allowance = 4 * Number.EPSILON * Math.max(1, size);
    return Math.abs(Number(actual) - Number(expected)) <= within + allowance;
}
/** True when both are numbers within the tolerance; two texts without tolerance are compared digit by digit. */
function equalNumbers(expected, actual, tolerance) {
    const { abs = 0, rel = 0, coerce } = tolerance;
    if (coerce && abs === 0 && rel === 0 && typeof expected === 'string' && typeof actual === 'string') {
        const text = decimalText(expected);
        if (text !== undefined && !text.includes('e'))
            return text === decimalText(actual);
    }
    const e = toNumber(expected, coerce);
    const a = toNumber(actual, coerce);
    return e !== undefined && a !== undefined && withinTolerance(e, a, abs, rel);
}
const WORDS = {
    true: true,
    yes: true,
    y: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    n: false,
    off: false,
    '0': false,
};
/** A truth value, or a word or number for one when `coerce` allows it. */
function toBool(value, coerce) {
    if (typeof value === 'boolean')
        return value;
    if (!coerce || (typeof value !== 'string' && typeof value !== 'number'))
        return undefined;
    const word = String(value).trim().toLowerCase();
    return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ artifactRef)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

const PREFIXES = {
    img: 'image',
    vid: 'video',
    aud: 'audio',
    doc: 'document',
    recon: 'recon',
    arr: 'array',
    url: 'url',
};
/** Reads a reference as the platform's SDKs write them: a known prefix and six word characters. */
function artifactRef(value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, 'id') ? value.id : value;
    if (typeof id !== 'string')
        return undefined;
    const prefix = /^([a-z]+)_\w{6}$/.exec(id)?.[1];
    if (prefix === undefined || !Object.hasOwn(PREFIXES, prefix))
        return undefined;
    const type = PREFIXES[prefix];
    return type && { id, type };
}


/***/ }),

/***/ 10710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Texts)
/* harmony export */ });
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60246);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62854);


/** Longest texts that are remembered folded, all together, in UTF-16 units. */
const REMEMBERED = 20_000_000;
/** Runs of so many characters are counted to tell that two texts are too different. */
const GRAM = 4;
/** Shorter texts are compared sooner than counted. */
const WORTH_COUNTING = 200;
/**
 * Compares texts under `similar` and folds them under other comparators. Every text is folded once, however many
 * others it is held against, and edits are only counted where the texts can be alike enough.
 */
class Texts {
    #folded = new Map();
    #characters = 0;
    /** A text after folding; undefined when `work` does not suffice. */
    fold(text, folding, work) {
        return this.#profile(text, folding, work)?.text;
    }
    /**
     * The similarity, 0 to 1, where it reaches the threshold, else 0; undefined when `work` does not suffice. `anls`
     * always folds case and white space.
     */
    similarity(expected, actual, { metric = 'levenshtein', threshold, folding }, work) {
        const both = metric === 'anls' ? { ...folding, case: 'ignore', whitespace: 'collapse' } : folding;
        const e = this.#profile(expected, both, work);
        const a = this.#profile(actual, both, work);
        if (!e || !a)
            return undefined;
        const value = metric === 'token_f1' ? tokenF1(e, a, threshold, work) : editSimilarity(e, a, threshold, work);
        return value === undefined || value >= threshold ? value : 0;
    }
    #profile(text, folding, work) {
        const key = `${folding.case ?? ''},${folding.whitespace ?? ''},${folding.punctuation ?? ''}`;
        let known = this.#folded.get(key);
        if (!known) {
            known = new Map();
            this.#folded.set(key, known);
        }
        const found = known.get(text);
        if (found)
            return found;
        if (!work.spend((0,_work_js__WEBPACK_IMPORTED_MODULE_1__/* .readingCost */ .Kl)(text.length)))
            return undefined;
        const made = new Profile((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text, folding));
        this.#characters += text.length;
        if (this.#characters <= REMEMBERED)
            known.set(text, made);
        return made;
    }
}
/** A folded text with what is counted of it when it is first asked for. */
class Profile {
    text;
    #length;
    #words;
    #wordCount = 0;
    #grams;
    constructor(text) {
        this.text = text;
    }
    /** Code points. */
    get length() {
        this.#length ??= (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(this.text);
        return this.#length;
    }
    /** How often each word occurs. */
    get words() {
        if (!this.#words) {
            const words = new Map();
            for (const word of this.text.split(/\s+/)) {
                if (word === '')
                    continue;
                words.set(word, (words.get(word) ?? 0) + 1);
                this.#wordCount++;
            }
            this.#words = words;
        }
        return this.#words;
    }
    get wordCount() {
        return this.words.size === 0 ? 0 : this.#wordCount;
    }
    /** Every run of `GRAM` characters as a number, in ascending order. */
    get grams() {
        if (!this.#grams) {
            const points = Uint32Array.from(this.text, (point) => point.codePointAt(0) ?? 0);
            const grams = new Uint32Array(Math.max(0, points.length - GRAM + 1));
            for (let at = 0; at < grams.length; at++) {
                let hash = 0;
                for (let i = 0; i < GRAM; i++)
                    hash = (Math.imul(hash, 0x01000193) ^ (points[at + i] ?? 0)) >>> 0;
                grams[at] = hash;
            }
            this.#grams = grams.sort();
        }
        return this.#grams;
    }
}
/** 1 − edits / length; 0 where that is certainly below the threshold. Two empty texts are alike. */
function editSimilarity(e, a, threshold, work) {
    if (e.text === a.text)
        return 1;
    const longest = Math.max(e.length, a.length);
    if (longest > _text_js__WEBPACK_IMPORTED_MODULE_0__/* .SIMILAR_LIMIT */ .Cj)
        return 0;
    const edits = Math.floor((1 - threshold) * longest + 1e-9);
    if (Math.abs(e.length - a.length) > edits)
        return 0;
    if (longest >= WORTH_COUNTING) {
        // Each edit changes at most GRAM runs, so that texts with few edits share most of theirs.
        const shared = longest - GRAM + 1 - GRAM * edits;
        if (shared > 0) {
            if (!work.spend((e.length + a.length) / 250))
                return undefined;
            if (commonGrams(e.grams, a.grams) < shared)
                return 0;
        }
    }
    if (!work.spend((0,_work_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceCost */ .Lw)(e.length, a.length)))
        return undefined;
    return 1 - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .levenshtein */ .eG)(e.text, a.text) / longest;
}
function commonGrams(a, b) {
    let common = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const [left, right] = [a[i] ?? 0, b[j] ?? 0];
        if (left === right)
            common++;
        if (left <= right)
            i++;
        if (right <= left)
            j++;
    }
    return common;
}
/** 2·|common| / (|a| + |b|) over words, each counted as often as it occurs; two texts without words are alike. */
function tokenF1(e, a, threshold, work) {
    const all = e.wordCount + a.wordCount;
    if (all === 0)
        return 1;
    if ((2 * Math.min(e.wordCount, a.wordCount)) / all < threshold)
        return 0;
    const [few, many] = e.words.size <= a.words.size ? [e.words, a.words] : [a.words, e.words];
    if (!work.spend(few.size / 5))
        return undefined;
    let common = 0;
    for (const [word, count] of few)
        common += Math.min(count, many.get(word) ?? 0);
    return (2 * common) / all;
}


/***/ }),

/***/ 62854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Cj: () => (/* binding */ SIMILAR_LIMIT),
/* harmony export */   eG: () => (/* binding */ levenshtein),
/* harmony export */   rO: () => (/* binding */ levenshteinSimilarity)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** A text after NFC and the chosen folding: by default case counts, white space is collapsed, punctuation counts. */
function fold(text, folding) {
    let folded = text.normalize('NFC');
    if (folding.punctuation === 'ignore')
        folded = folded.replace(/\p{P}+/gu, '');
    const whitespace = folding.whitespace ?? 'collapse';
    if (whitespace === 'collapse')
        folded = folded.replace(/\s+/g, ' ').trim();
    if (whitespace === 'ignore')
        folded = folded.replace(/\s+/g, '');
    return folding.case === 'ignore' ? folded.toLowerCase() : folded;
}
/** Longest text, in code points, whose edits are counted: two of this length take about 0.2 s. */
const SIMILAR_LIMIT = 20_000;
/** Levenshtein distance in code points. The package counts UTF-16 units, so each code point is given one unit. */
function levenshtein(a, b) {
    const astral = /[\ud800-\udfff]/;
    if (!astral.test(a) && !astral.test(b))
        return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b);
    const units = new Map();
    const narrow = (text) => {
        let result = '';
        for (const point of text) {
            let unit = units.get(point);
            if (unit === undefined) {
                unit = String.fromCharCode(units.size + 1);
                units.set(point, unit);
            }
            result += unit;
        }
        return result;
    };
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(narrow(a), narrow(b));
}
/** Length in code points. */
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
/** Normalised Levenshtein similarity, 0 to 1; two empty texts are alike. Texts beyond the limit must be equal. */
function levenshteinSimilarity(a, b) {
    if (a === b)
        return 1;
    if (a.length > SIMILAR_LIMIT * 2 || b.length > SIMILAR_LIMIT * 2)
        return 0;
    const longest = Math.max(codePoints(a), codePoints(b));
    return longest > SIMILAR_LIMIT ? 0 : 1 - levenshtein(a, b) / longest;
}


/***/ }),

/***/ 81599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kb: () => (/* binding */ dayOf),
  pc: () => (/* binding */ durationMs),
  SQ: () => (/* binding */ equalDates),
  q0: () => (/* binding */ equalDurations),
  Jk: () => (/* binding */ equalInstants),
  B9: () => (/* binding */ instantOf),
  CQ: () => (/* binding */ readings)
});

// EXTERNAL MODULE: ./lib/evals/date-format.js
var date_format = __webpack_require__(40267);
;// CONCATENATED MODULE: ./lib/judge/comparators/date.js

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** An ISO 8601 day or date-time. */
function parseIso(text) {
    const match = ISO.exec(text.trim());
    if (!match)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    const timeMs = hour === undefined ? undefined : timeOfDay(hour, minute, second, fraction);
    if (hour !== undefined && timeMs === undefined)
        return undefined;
    return parts(Number(year), Number(month), Number(day), timeMs, zone);
}
/** A text under one format; two-digit years below 70 are of this century. */
function parseFormat(text, format) {
    const groups = (0,date_format/* formatPattern */.a)(format)?.exec(text.trim())?.groups;
    if (!groups)
        return undefined;
    const { year, short, month, name, day, hour, minute, second, half, zone } = groups;
    const century = short === undefined ? 0 : Number(short) < 70 ? 2000 : 1900;
    const monthNumber = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    let timeMs;
    if (hour !== undefined) {
        if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12))
            return undefined;
        const afternoon = half?.toLowerCase().startsWith('p') ?? false;
        const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
        timeMs = timeOfDay(String(clock), minute, second, undefined);
        if (timeMs === undefined)
            return undefined;
    }
    return parts(short === undefined ? Number(year) : century + Number(short), monthNumber, Number(day), timeMs, zone);
}
function timeOfDay(hour, minute = '0', second = '0', fraction = '0') {
    const [h, m, s] = [Number(hour), Number(minute), Number(second)];
    if (h > 23 || m > 59 || s > 59)
        return undefined;
    return ((h * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}
function parts(year, month, day, timeMs, zone) {
    const date = new Date(Date.UTC(2000, 0, 1));
    date.setUTCFullYear(year, month - 1, day);
    if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const offset = zone === undefined ? undefined : offsetMinutes(zone);
    return {
        year,
        month,
        day,
        ...(timeMs === undefined ? {} : { timeMs }),
        ...(offset === undefined ? {} : { offsetMinutes: offset }),
    };
}
function offsetMinutes(zone) {
    if (/^z$/i.test(zone))
        return 0;
    const digits = zone.slice(1).replace(':', '');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
    return zone.startsWith('-') ? -minutes : minutes;
}

;// CONCATENATED MODULE: ./lib/judge/comparators/time.js

const DAY_FIRST = ['D/M/YYYY', 'D.M.YYYY', 'D-M-YYYY'];
const MONTH_FIRST = ['M/D/YYYY', 'M.D.YYYY', 'M-D-YYYY'];
/** Every way in which a text can be read; ISO 8601 always counts, other formats only when they are named. */
function readings(text, reading) {
    const iso = parseIso(text);
    if (iso)
        return [iso];
    const order = reading.dayFirst === undefined ? [] : reading.dayFirst ? DAY_FIRST : MONTH_FIRST;
    const found = new Map();
    for (const format of [...(reading.formats ?? []), ...order]) {
        const parts = parseFormat(text, format);
        if (parts)
            found.set(JSON.stringify(parts), parts);
    }
    return [...found.values()];
}
function only(value, reading) {
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const all = readings(value, reading);
    return all.length === 1 ? all[0] : undefined;
}
/** The calendar day as a number that is the same for the same day; undefined when unreadable or ambiguous. */
function dayOf(value, reading) {
    const parts = only(value, reading);
    return parts && parts.year * 10_000 + parts.month * 100 + parts.day;
}
/** The same calendar day; times of day and zones do not count. */
function equalDates(expected, actual, reading) {
    const day = dayOf(expected, reading);
    return day !== undefined && day === dayOf(actual, reading);
}
/** Milliseconds since the epoch, local times as if in UTC; `zoned` says which of the two. */
function instantOf(value, reading) {
    const parts = only(value, reading);
    if (!parts)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
    const ms = date.getTime() + (parts.timeMs ?? 0) - (parts.offsetMinutes ?? 0) * 60_000;
    return { ms, zoned: parts.offsetMinutes !== undefined };
}
/** The same instant within the tolerance; a time with a zone never equals one without. */
function equalInstants(expected, actual, reading) {
    const e = instantOf(expected, reading);
    const a = instantOf(actual, reading);
    return (e !== undefined && a !== undefined && e.zoned === a.zoned && Math.abs(e.ms - a.ms) <= (reading.toleranceMs ?? 0));
}
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?$/;
const ISO_DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?)$/i;
const UNIT = /(\d+(?:\.\d+)?)\s*(ms|milliseconds?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|days?|d)\s*/giy;
const UNIT_MS = { ms: 1, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };
/**
 * Milliseconds of a duration: `1:10` (minutes and seconds), `00:01:10`, `PT1M10S`, `1m 10s`, or a number of
 * seconds. Years and months have no fixed length and are not read.
 */
function durationMs(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value * 1000 : undefined;
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const text = value.trim();
    const clock = CLOCK.exec(text);
    if (clock) {
        const [, h = '0', m = '0', s = '0', fraction = '0'] = clock;
        if (Number(s) > 59 || (clock[1] !== undefined && Number(m) > 59))
            return undefined;
        return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(`0.${fraction}`) * 1000;
    }
    const iso = ISO_DURATION.exec(text);
    if (iso && /\d/.test(text) && !/T$/i.test(text)) {
        const [w, d, h, m, s] = iso.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
        return ((((w ?? 0) * 7 + (d ?? 0)) * 24 + (h ?? 0)) * 60 + (m ?? 0)) * 60_000 + (s ?? 0) * 1000;
    }
    return unitsMs(text);
}
function unitsMs(text) {
    let total = 0;
    UNIT.lastIndex = 0;
    if (text === '')
        return undefined;
    for (let at = 0; at < text.length; at = UNIT.lastIndex) {
        UNIT.lastIndex = at;
        const match = UNIT.exec(text);
        if (!match)
            return undefined;
        const unit = (match[2] ?? '').toLowerCase();
        const name = unit === 'ms' || unit.startsWith('milli') ? 'ms' : unit.charAt(0);
        total += Number(match[1]) * (UNIT_MS[name] ?? Number.NaN);
    }
    return total;
}
/** The same length of time within the tolerance. */
function equalDurations(expected, actual, toleranceMs = 0) {
    const e = durationMs(expected);
    const a = durationMs(actual);
    return e !== undefined && a !== undefined && Math.abs(e - a) <= toleranceMs + 1e-6;
}


/***/ }),

/***/ 49551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ needsExpected),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Q5: () => (/* binding */ patternKey),
/* harmony export */   su: () => (/* binding */ plainCost),
/* harmony export */   tc: () => (/* binding */ LeafScorer),
/* harmony export */   y: () => (/* binding */ SELF_SUFFICIENT)
/* harmony export */ });
/* harmony import */ var _evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4985);
/* harmony import */ var _comparators_equal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78261);
/* harmony import */ var _comparators_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57088);
/* harmony import */ var _comparators_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77156);
/* harmony import */ var _comparators_similarity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10710);
/* harmony import */ var _comparators_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62854);
/* harmony import */ var _comparators_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81599);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60246);








/** The name of a pattern among the compiled ones. */
function patternKey(pattern, flags = '') {
    return `${flags}/${pattern}`;
}
/** Comparators that judge a value by themselves, so that nothing need be expected at their place. */
const SELF_SUFFICIENT = new Set(['regex', 'one_of', 'ref', 'present']);
/** Those that look at no single value, or at none. */
const WITHOUT_VALUE = new Set(['absent', 'ignore', 'list']);
/** True for a comparator that does nothing where no value is expected. */
function needsExpected(comparator) {
    return !SELF_SUFFICIENT.has(comparator) && !WITHOUT_VALUE.has(comparator);
}
/** Compares single values under their rules; one for each response. */
class LeafScorer {
    #patterns;
    #texts = new _comparators_similarity_js__WEBPACK_IMPORTED_MODULE_3__/* .Texts */ .N();
    constructor(patterns) {
        this.#patterns = patterns;
    }
    /**
     * How far an actual value meets its rule: above 0 is a match (1, or the similarity), 0 is not. `expected` is only
     * undefined for rules that judge by themselves. Undefined when `work` does not suffice to tell.
     */
    score(rule, expected, actual, work) {
        if (rule === undefined)
            return Number((0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .F)(expected, actual));
        switch (rule.as) {
            case 'exact':
            case 'list':
                return Number((0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .F)(expected, actual));
            case 'present':
            case 'ignore':
                return 1;
            case 'absent':
                return 0;
            case 'one_of': {
                const { values = [] } = rule;
                return work.spend(values.length / 10) ? Number(values.some((value) => (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .F)(value, actual))) : undefined;
            }
            case 'regex':
                return typeof actual === 'string' ? this.#matches(rule, actual, work) : 0;
            case 'ref': {
                const ref = (0,_comparators_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactRef */ .A)(actual);
                return Number(ref !== undefined && (rule.type === undefined || rule.type === ref.type));
            }
            default:
                return expected === undefined ? 0 : this.#againstExpected(rule, expected, actual, work);
        }
    }
    #matches({ pattern = '', flags }, text, work) {
        const compiled = this.#patterns.get(patternKey(pattern, flags));
        if (!compiled)
            return 0;
        return work.spend((0,_work_js__WEBPACK_IMPORTED_MODULE_6__/* .patternCost */ .uW)(compiled.size, text.length)) ? Number(compiled.test(text)) : undefined;
    }
    #againstExpected(rule, expected, actual, work) {
        switch (rule.as) {
            case 'number':
                return Number((0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_1__/* .equalNumbers */ .jY)(expected, actual, rule));
            case 'bool': {
                const value = (0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_1__/* .toBool */ .AF)(expected, rule.coerce);
                return Number(value !== undefined && value === (0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_1__/* .toBool */ .AF)(actual, rule.coerce));
            }
            case 'date':
                return Number((0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_5__/* .equalDates */ .SQ)(expected, actual, rule));
            case 'datetime':
                return Number((0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_5__/* .equalInstants */ .Jk)(expected, actual, rule));
            case 'duration':
                return Number((0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_5__/* .equalDurations */ .q0)(expected, actual, rule.toleranceMs));
            default:
                return typeof expected === 'string' && typeof actual === 'string'
                    ? this.#againstText(rule, expected, actual, work)
                    : Number((0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .F)(expected, actual));
        }
    }
    #againstText(rule, expected, actual, work) {
        if (rule.as === 'similar') {
            const { metric = 'levenshtein', threshold = 1 } = rule;
            return this.#texts.similarity(expected, actual, { metric, threshold, folding: rule }, work);
        }
        const folding = rule.as === 'contains' ? { whitespace: 'exact', ...rule } : rule;
        const e = this.#texts.fold(expected, folding, work);
        const a = this.#texts.fold(actual, folding, work);
        if (e === undefined || a === undefined)
            return undefined;
        return Number(rule.as === 'contains' ? a.includes(e) : a === e);
    }
}
/** Units for telling two values apart as they stand: long texts of the same length take a while. */
function plainCost(expected, actual) {
    const same = typeof expected === 'string' && typeof actual === 'string' && expected.length === actual.length;
    return same ? expected.length / 4_000 : 0;
}
/**
 * A text that is the same for values that a rule holds equal, for matching list elements by key. Tolerances cannot
 * be looked up, so that numbers, times and similar texts must agree exactly as keys.
 */
function keyText(rule, value) {
    switch (rule?.as) {
        case 'number':
            return `n${(0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumber */ .Ro)(value, rule.coerce) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value)}`;
        case 'bool':
            return `b${(0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_1__/* .toBool */ .AF)(value, rule.coerce) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value)}`;
        case 'date':
            return `d${(0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(value, rule) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value)}`;
        case 'datetime': {
            const instant = (0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_5__/* .instantOf */ .B9)(value, rule);
            return instant ? `t${instant.ms}${instant.zoned}` : (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value);
        }
        case 'duration':
            return `l${(0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_5__/* .durationMs */ .pc)(value) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value)}`;
        case 'text':
        case 'similar':
            return typeof value === 'string' ? `s${(0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(value, rule)}` : (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value);
        default:
            return (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value);
    }
}


/***/ }),

/***/ 95757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pathTree)
/* harmony export */ });
/* unused harmony export PathNode */
/* harmony import */ var _evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85523);

const CONTAINER_RULES = new Set(['list', 'present', 'absent', 'ref']);
/**
 * A place in a document without list indexes, and the rules that speak about it. Places are made as a comparison
 * visits them, so that every later response finds its rules by one look-up per step.
 */
class PathNode {
    /** The place as a written path, `[]` for elements; empty for the whole document. */
    field;
    /** The last key of the place as it stands in a path, with its dot. */
    step;
    /** The last rule that speaks about a value here. */
    leaf;
    /** The last rule that speaks about an object or a list here: `list`, `present`, `absent` or `ref`. */
    container;
    /** True when `ignore` is the last word on everything here that no later rule names. */
    ignored;
    /** What a leaf here counts in the score; a rule about a list speaks for what is below it. */
    weight;
    /** The case fails when a leaf here does. */
    required;
    /** Keys that rules ask for in the object here. */
    demanded;
    /** Those of them that they ask for even where there is no object. */
    demandedAnyway;
    /** The rule that asks for the elements of a list here, even where there is no list. */
    demandedList;
    /** The place above, and the key that leads here from it; no key for an element. */
    parent;
    key;
    #threads;
    #below;
    #children = new Map();
    #element;
    constructor(threads, inherited, parent, key) {
        this.parent = parent;
        this.key = key;
        this.step = parent === undefined ? '' : key === undefined ? '[]' : (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(key, parent.field === '');
        this.field = parent === undefined ? '' : parent.field + this.step;
        this.#threads = threads;
        let leaf;
        let container;
        let ignore = inherited.ignoreIndex;
        const demanded = new Set();
        const anyway = new Set();
        let demandedList;
        for (const { rule, next, named } of threads) {
            const step = rule.steps[next];
            if (step === undefined) {
                if (leaf === undefined || rule.index > leaf.index)
                    leaf = rule;
                if (rule.rule.as === 'ignore')
                    ignore = Math.max(ignore, rule.index);
                else if (speaksOfContainer(rule) && (container === undefined || rule.index > container.index))
                    container = rule;
            }
            else if (rule.demands && step.kind === 'key' && (named || next === rule.steps.length - 1)) {
                demanded.add(step.name);
                if (named)
                    anyway.add(step.name);
            }
            else if (rule.demands && step.kind === 'element' && named)
                demandedList = rule.rule;
        }
        this.leaf = leaf?.rule;
        this.ignored = ignore > (leaf?.rule.as === 'ignore' ? -1 : (leaf?.index ?? -1));
        this.container = container !== undefined && container.index > ignore ? container.rule : undefined;
        this.demanded = [...demanded];
        this.demandedAnyway = [...anyway];
        this.demandedList = demandedList;
        this.weight = leaf?.rule.weight ?? inherited.weight;
        this.required = leaf?.rule.required ?? inherited.required;
        const list = this.container?.as === 'list' ? this.container : undefined;
        this.#below = {
            ignoreIndex: ignore,
            weight: list?.weight ?? inherited.weight,
            required: list?.required ?? inherited.required,
        };
    }
    /** The way here from the whole document. */
    get steps() {
        if (this.parent === undefined)
            return [];
        const last = this.key === undefined ? { kind: 'element' } : { kind: 'key', name: this.key };
        return [...this.parent.steps, last];
    }
    /** The place below a key. */
    child(key) {
        const known = this.#children.get(key);
        if (known)
            return known;
        const child = new PathNode(advance(this.#threads, key), this.#below, this, key);
        if (this.#children.size < 2_000)
            this.#children.set(key, child);
        return child;
    }
    /** The place of every element of a list here. */
    get element() {
        this.#element ??= new PathNode(advance(this.#threads, undefined), this.#below, this);
        return this.#element;
    }
}
const PRESENT = new Set(['present']);
/**
 * The root of the places of a comparison. Paths were checked when the suite was read. The comparators in `demanding`
 * ask for a value at their path: every key that it names, and a list before `[]`, must be there.
 */
function pathTree(rules, demanding = PRESENT) {
    const threads = rules.flatMap((rule, index) => closure({ rule, index, steps: (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFieldPath */ .Zl)(rule.path), demands: demanding.has(rule.as) }, 0, true));
    return new PathNode(threads, { ignoreIndex: -1, weight: 1, required: false });
}
/** A rule whose path ends in `**` means every value below, and lists, but no object as a whole. */
function speaksOfContainer(rule) {
    const { as } = rule.rule;
    return CONTAINER_RULES.has(as) && (as === 'list' || rule.steps.at(-1)?.kind !== 'many');
}
function closure(rule, next, named) {
    const threads = [{ rule, next, named }];
    // `**` in front of further steps may stand for nothing; at the end it stands for at least one step, unless it is
    // the whole path: then it means the response as well.
    const { steps } = rule;
    if (steps[next]?.kind === 'many' && (next + 1 < steps.length || steps.length === 1))
        threads.push(...closure(rule, next + 1, false));
    return threads;
}
function advance(threads, key) {
    const result = [];
    const seen = new Set();
    const add = (rule, next, named) => {
        for (const thread of closure(rule, next, named)) {
            const mark = `${rule.index}:${thread.next}`;
            if (!seen.has(mark)) {
                seen.add(mark);
                result.push(thread);
            }
        }
    };
    for (const { rule, next, named } of threads) {
        const step = rule.steps[next];
        if (step === undefined)
            continue;
        if (step.kind === 'many') {
            add(rule, next, false);
            if (next === rule.steps.length - 1)
                add(rule, next + 1, false);
        }
        else if (key === undefined
            ? step.kind === 'element'
            : step.kind === 'any-key' || (step.kind === 'key' && step.name === key)) {
            add(rule, next + 1, named && step.kind !== 'any-key');
        }
    }
    return result;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ prepareExpectation)
/* harmony export */ });
/* unused harmony export patternsOf */
/* harmony import */ var _evals_regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75492);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74605);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49551);
/* harmony import */ var _path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95757);




/** Trials of a case come one after the other more often than not; a run of many cases must not keep all of them. */
const REMEMBERED = 64;
const prepared = new Map();
/** Prepares an expectation, the latest ones once. Rejects with `PatternError` for a pattern that cannot be used. */
function prepareExpectation(expect) {
    const made = prepared.get(expect) ?? prepare(expect);
    prepared.delete(expect);
    prepared.set(expect, made);
    for (const oldest of prepared.keys()) {
        if (prepared.size <= REMEMBERED)
            break;
        prepared.delete(oldest);
    }
    return made;
}
async function prepare(expect) {
    const patterns = new Map();
    const wanted = patternsOf(expect);
    if (wanted.length > 0) {
        const compile = await (0,_evals_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternEngine */ .a)();
        for (const [pattern, flags] of wanted)
            patterns.set((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKey */ .Q5)(pattern, flags), compile(pattern, flags));
    }
    const tooDeep = valuesOf(expect).some((value) => (0,_json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .deeperThan */ .Z)(value, _json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l));
    // Without expected values the rules are all that is said of the response, so that it must have what they speak of.
    const demanding = expect.json ? undefined : _leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .SELF_SUFFICIENT */ .y;
    return { expect, root: (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathTree */ .i)(expect.compare, demanding), patterns, tooDeep };
}
/** Every value that an expectation names. */
function valuesOf({ json, compare, checks }) {
    const ofChecks = checks.flatMap((check) => [check.equals, check.notEquals, check.contains, ...(check.in ?? [])]);
    return [json?.value, ...compare.flatMap(({ values = [] }) => values), ...ofChecks].filter((value) => value !== undefined);
}
/** Every regular expression of an expectation, with its flags. */
function patternsOf({ compare, checks, error }) {
    const found = [];
    for (const { as, pattern, flags } of compare)
        if (as === 'regex' && pattern !== undefined)
            found.push([pattern, flags]);
    for (const { matches } of checks)
        if (matches !== undefined)
            found.push([matches]);
    if (error?.matches !== undefined)
        found.push([error.matches]);
    return found;
}


/***/ }),

/***/ 90577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ proposeUpdate),
/* harmony export */   ii: () => (/* binding */ parseConcretePath),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* unused harmony export awkwardKeys */
/* harmony import */ var _evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91599);



/** Comparators whose failure no other expected value would mend. */
const NOT_WRITABLE = new Set(['regex', 'one_of', 'ref', 'present', 'absent', 'ignore']);
/**
 * The least change of an expected value that its trials agree on. Leaves that passed, under whatever rule, keep
 * their text; `ignore`d and `ref` leaves are never written.
 */
function proposeUpdate(expected, judgements) {
    const awkward = awkwardKeys([
        expected,
        ...judgements.flatMap(({ fields }) => fields.map(({ actual = null }) => actual)),
        ...judgements.map(({ payload = null }) => payload),
    ]);
    const outcomes = new Map();
    for (const { fields } of judgements)
        for (const field of fields) {
            if (field.outcome === 'match')
                continue;
            const known = outcomes.get(field.path);
            if (known) {
                known.count++;
                known.same &&= known.field.outcome === field.outcome && sameValue(known.field.actual, field.actual);
            }
            else
                outcomes.set(field.path, { field, count: 1, same: true });
        }
    const replaced = [];
    const removed = [];
    const added = [];
    const open = [];
    for (const [path, { field, count, same }] of outcomes) {
        const steps = parseConcretePath(path, awkward);
        const { actual } = field;
        if (!same || count < judgements.length || !steps || NOT_WRITABLE.has(field.comparator))
            open.push(path);
        else if (field.outcome === 'missing')
            removed.push(steps);
        else if (actual === undefined || !isWritable(actual))
            open.push(path);
        else if (field.outcome === 'wrong')
            replaced.push({ steps, value: actual });
        else
            added.push({ steps, value: actual });
    }
    return {
        replaced,
        removed: wholeRemovals(expected, removed, added.map(({ steps }) => steps)),
        added,
        open,
    };
}
/** False for a value with a number in it that equals nothing, not even itself (`1e400`). */
function isWritable(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(value);
    if (typeof value !== 'object' || value === null)
        return true;
    return Object.values(value).every(isWritable);
}
function sameValue(a, b) {
    return a === undefined || b === undefined ? a === b : (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A)(a) === (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A)(b);
}
/** Containers all of whose leaves go, go as a whole, unless something comes into them. */
function wholeRemovals(expected, removed, added) {
    const entered = new Set(added.flatMap((steps) => steps.map((_, depth) => JSON.stringify(steps.slice(0, depth)))));
    const gone = new Set(removed.map((steps) => JSON.stringify(steps)));
    const result = [];
    const walk = (value, steps) => {
        if (gone.has(JSON.stringify(steps)))
            return true;
        const children = childrenOf(value);
        if (children.length === 0)
            return value === null;
        const all = children.map(([step, child]) => ({ step, child, gone: walk(child, [...steps, step]) }));
        const leaves = all.filter(({ child }) => child !== null);
        const whole = steps.length > 0 && leaves.length > 0 && !entered.has(JSON.stringify(steps));
        if (whole && leaves.every((one) => one.gone))
            return true;
        for (const one of all)
            if (one.gone && one.child !== null)
                result.push([...steps, one.step]);
        return false;
    };
    walk(expected, []);
    return result;
}
function childrenOf(value) {
    if (Array.isArray(value))
        return value.map((child, index) => [index, child]);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? Object.entries(value) : [];
}
/** Keys that hold the end of a quoted key, which a path alone does not show; longest first. */
function awkwardKeys(values) {
    const found = new Set();
    const pending = [...values];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, member] of Object.entries(value)) {
            if (key.includes('"]'))
                found.add(key);
            if (typeof member === 'object')
                pending.push(member);
        }
    }
    return [...found].sort((a, b) => b.length - a.length);
}
/**
 * Steps of a path as fields bear it (`rows[0].amount`); undefined for what is none. `awkward` holds the keys that the
 * path may have although they look as if they ended before.
 */
function parseConcretePath(path, awkward = []) {
    const steps = [];
    const part = /\[(\d+)\]|\["((?:(?!"\]).)*)"\]|\.?([^.[\]"\s]+)/sy;
    for (let at = 0; at < path.length; at = part.lastIndex) {
        const known = awkward.find((key) => path.startsWith(`["${key}"]`, at));
        if (known !== undefined) {
            steps.push(known);
            part.lastIndex = at + known.length + 4;
            continue;
        }
        part.lastIndex = at;
        const match = part.exec(path);
        if (!match)
            return undefined;
        const [, index, quoted, plain] = match;
        steps.push(index === undefined ? (quoted ?? plain ?? '') : Number(index));
    }
    return steps;
}


/***/ }),

/***/ 42702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outsideRange)
/* harmony export */ });
/** How a number lies outside a range, in words; undefined when it lies inside. */
function outsideRange(value, { min, max, equals }, unit = '') {
    if (!Number.isFinite(value))
        return 'which is no number';
    if (equals !== undefined && value !== equals)
        return `not ${equals}${unit}`;
    if (min !== undefined && value < min)
        return `below ${min}${unit}`;
    if (max !== undefined && value > max)
        return `above ${max}${unit}`;
    return undefined;
}


/***/ }),

/***/ 76814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ deadEnd),
/* harmony export */   Ki: () => (/* binding */ selectSteps),
/* harmony export */   j8: () => (/* binding */ MAX_SELECTED),
/* harmony export */   zG: () => (/* binding */ selectValues)
/* harmony export */ });
/* harmony import */ var _evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85523);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);


/** The most values that one path selects. */
const MAX_SELECTED = 100_000;
/**
 * Every value that a written path leads to, in the order of the document; absent places select nothing. Beyond
 * `MAX_SELECTED` one more is selected, to say so, and the rest is not looked at.
 */
function selectValues(document, path) {
    return selectSteps(document, (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFieldPath */ .Zl)(path));
}
/** As `selectValues`, with a parsed path. */
function selectSteps(document, steps) {
    let current = [{ path: '', value: document }];
    const whole = typeof document !== 'object' || document === null;
    // Any depth is also none: a response that is one value has nothing below it.
    if (whole && steps.length === 1 && steps[0]?.kind === 'many')
        return current;
    for (const [index, step] of steps.entries()) {
        const next = [];
        const last = index === steps.length - 1;
        for (const one of current) {
            if (next.length > MAX_SELECTED)
                break;
            if (step.kind === 'many')
                everythingBelow(one, next, !last);
            else
                for (const found of stepInto(one, step))
                    if (next.push(found) > MAX_SELECTED)
                        break;
        }
        current = next;
    }
    return current;
}
function* stepInto(from, step) {
    const { path, value } = from;
    if (step.kind === 'element') {
        if (Array.isArray(value))
            yield* childrenOf(from);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value)) {
        if (step.kind === 'any-key')
            yield* childrenOf(from);
        else if (Object.hasOwn(value, step.name))
            yield { path: path + (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(step.name, path === ''), value: value[step.name] ?? null };
    }
}
function everythingBelow(from, out, withItself) {
    if (withItself)
        out.push(from);
    // Iterators of the containers that are open, the innermost last: nothing is gathered that is not selected.
    const open = [childrenOf(from)[Symbol.iterator]()];
    for (let inner = open.at(-1); inner && out.length <= MAX_SELECTED; inner = open.at(-1)) {
        const { done, value: one } = inner.next();
        if (done)
            open.pop();
        else {
            out.push(one);
            open.push(childrenOf(one)[Symbol.iterator]());
        }
    }
}
function* childrenOf({ path, value }) {
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            yield { path: `${path}[${index}]`, value: value[index] ?? null };
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value)) {
        for (const name of Object.keys(value))
            yield { path: path + (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(name, path === ''), value: value[name] ?? null };
    }
}
/**
 * Why a path selects nothing: undefined when it leads through a list or an object that is there and empty, so that
 * there is nothing to select, else the place where it ends. Only for paths that select nothing.
 */
function deadEnd(document, steps) {
    for (const [index, step] of steps.entries()) {
        const before = steps.slice(0, index);
        const open = before.some(({ kind }) => kind === 'many' || kind === 'any-key');
        if (step.kind === 'many' || open)
            return { path: (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(steps), last: true };
        const holders = selectSteps(document, before).map(({ value }) => value);
        if (step.kind === 'key') {
            const found = selectSteps(document, steps.slice(0, index + 1));
            if (found.every(({ value }) => value === null))
                return { path: (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(steps.slice(0, index + 1)), last: index === steps.length - 1 };
        }
        else {
            const containers = holders.filter((one) => (step.kind === 'element' ? Array.isArray(one) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(one)));
            if (containers.length === 0)
                return { path: (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(before), last: false };
            if (containers.every((one) => Object.keys(one ?? {}).length === 0))
                return undefined;
        }
    }
    return { path: (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(steps), last: true };
}


/***/ }),

/***/ 84842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);


/** A value in a sentence: JSON on one line, cut to a length that can be read. Foreign text; printers neutralise it. */
function show(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length > 20 ? `a list of ${value.length}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value), limit);
    if (typeof value === 'object' && value !== null) {
        const size = Object.keys(value).length;
        return size > 20 ? `an object of ${size} keys` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value), limit);
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(typeof value === 'string' ? value.slice(0, limit * 2) : value), limit);
}


/***/ }),

/***/ 60246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ readingCost),
/* harmony export */   Lw: () => (/* binding */ distanceCost),
/* harmony export */   Qj: () => (/* binding */ Work),
/* harmony export */   uW: () => (/* binding */ patternCost)
/* harmony export */ });
/* unused harmony export WORK_LIMIT */
/**
 * What judging one response may cost, in units of about the time that one plain leaf takes to compare (0.4 µs on a
 * machine of today). Counted, not measured: the verdict must not depend on how fast a machine is.
 */
const WORK_LIMIT = 5_000_000;
/** A supply of work. Whoever is about to do something costly asks first. */
class Work {
    #left;
    #refused = false;
    constructor(limit = WORK_LIMIT) {
        this.#left = limit;
    }
    /** Takes `cost` units; false, and nothing taken, when there are not so many left. */
    spend(cost) {
        if (cost > this.#left) {
            this.#refused = true;
            return false;
        }
        this.#left -= cost;
        return true;
    }
    /** True once something could not be done. */
    get refused() {
        return this.#refused;
    }
}
/** Units for folding or splitting texts of so many UTF-16 units together. */
function readingCost(length) {
    return length / 25;
}
/** Units for the edit distance of two texts: the package compares 32 characters at once. */
function distanceCost(a, b) {
    return (a * b) / 800;
}
/** Units for a pattern of `size` instructions on a text, at worst. */
function patternCost(size, length) {
    return (size * length) / 16;
}


/***/ }),

/***/ 66744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ bundledFiles),
/* harmony export */   L: () => (/* binding */ bundledEntries)
/* harmony export */ });
const bundled = new WeakMap();
/** Entries that rules about the bundle look at: everything but what is excluded from it. Selected once for all rules. */
function bundledEntries(skill) {
    const known = bundled.get(skill) ?? skill.entries.filter(({ exclusion }) => exclusion === undefined);
    bundled.set(skill, known);
    return known;
}
/** The files among them. */
function bundledFiles(skill) {
    return bundledEntries(skill).filter((entry) => entry.kind === 'file');
}


/***/ }),

/***/ 43846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30820);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15246);
/* harmony import */ var _skill_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65956);
/* harmony import */ var _bundled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66744);




const MB = 1024 * 1024;
const defaultLimits = {
    file: 10 * MB,
    content: 50 * MB,
    bundle: 10 * MB,
    files: 500,
    depth: 8,
    path: 200,
};
/** How large a skill is. */
const limits = {
    rules: [
        {
            id: 'bundle/limits',
            title: 'The skill stays below sizes that platforms accept',
            severity: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y)('error', 'off', 'error', 'error'),
            parts: {
                count: { title: 'The number of files', severity: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y)('warning', 'off', 'warning', 'warning') },
                path: {
                    title: 'The length of a path, and how deep it lies',
                    severity: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y)('warning', 'off', 'warning', 'warning'),
                },
            },
            since: '0.1.0',
            fixable: 'no',
            why: 'VLM Run publishes no limit, but an inline skill travels as base64 in a JSON request, a third larger than its zip, with every execution. Other registries refuse 8 to 50 MB, 500 files, or paths deeper than 8 directories. The size of the zip is that of the zip this tool would send, not an estimate.',
            how: 'Leave out what the agent does not need; make images smaller; put large data behind a URL. Other limits can be set under `limits` in `vlmrun-skills.yaml`.',
            source: 'Limits that other skill platforms publish: 8 to 10 MB packed, 25 MB a file, 500 files, depth 8; VLM Run documentation advises inputs below 20 MB.',
        },
    ],
    async check(subject) {
        const limit = subject.limits ?? defaultLimits;
        const violations = [...checkFiles(subject, limit)];
        const total = await checkTotal(subject, limit);
        return total === undefined ? violations : [...violations, total];
    },
};
function* checkFiles({ skill }, limit) {
    const rule = 'bundle/limits';
    let files = 0;
    for (const { path, kind, size } of (0,_bundled_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledEntries */ .L)(skill)) {
        if (kind !== 'file')
            continue;
        files++;
        const file = (0,_skill_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInSkill */ .y)(skill, path);
        if (size > limit.file)
            yield { rule, message: `${path} is ${shown(size)} (limit ${shown(limit.file)}).`, file };
        const depth = path.split('/').length;
        if (depth > limit.depth)
            yield { rule, message: `${path} lies ${depth} levels deep (limit ${limit.depth}).`, file, part: 'path' };
        if (path.length > limit.path)
            yield { rule, message: `The path has ${path.length} characters (limit ${limit.path}).`, file, part: 'path' };
    }
    if (files <= limit.files && !skill.truncated)
        return;
    const count = `${files.toLocaleString('en-US')}${skill.truncated ? ' or more' : ''}`;
    const message = `The skill holds ${count} files (limit ${limit.files.toLocaleString('en-US')}).`;
    yield { rule, message, file: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestPath */ .ji)(skill), part: 'count' };
}
/** The skill as a whole; a file that is too large has a finding of its own, and is not counted again. */
async function checkTotal({ skill, packedBytes }, limit) {
    const counted = (0,_bundled_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledEntries */ .L)(skill).filter(({ kind, size }) => kind === 'file' && size <= limit.file);
    const content = counted.reduce((sum, { size }) => sum + size, 0);
    const place = { rule: 'bundle/limits', file: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestPath */ .ji)(skill) };
    if (content > limit.content)
        return { ...place, message: `The skill holds ${shown(content)} (limit ${shown(limit.content)}).` };
    // A zip is hardly ever larger than what it holds, so that nearly no skill is packed for this.
    const packed = content > limit.bundle ? await packedBytes?.(counted) : undefined;
    if (packed === undefined || packed <= limit.bundle)
        return undefined;
    return { ...place, message: `The skill has ${shown(packed)} when packed (limit ${shown(limit.bundle)}).` };
}
function shown(bytes) {
    return bytes < MB ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / MB).toFixed(1)} MB`;
}


/***/ }),

/***/ 74562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ Cap),
/* harmony export */   af: () => (/* binding */ MOST_TOLD),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
/** More findings of one rule in one skill than this tell nobody more. */
const MOST_TOLD = 100;
/** Lets the first hundred violations of each rule through, and counts the others. */
class Cap {
    #told = new Map();
    #omitted = new Map();
    admits(violation) {
        const { rule } = violation;
        const count = this.#told.get(rule) ?? 0;
        this.#told.set(rule, count + 1);
        if (count < MOST_TOLD)
            return true;
        const more = this.#omitted.get(rule);
        if (more)
            more.count++;
        else
            this.#omitted.set(rule, { first: violation, count: 1 });
        return false;
    }
    /** One for each rule that had more: it says how many. */
    *rest() {
        for (const { first, count } of this.#omitted.values()) {
            const { fix: _, ...told } = first;
            const message = count === 1 ? first.message : `${count.toLocaleString('en')} more of this kind from here on.`;
            yield { ...told, message };
        }
    }
}
/** The first hundred violations of each rule, and one that says how many more there are. */
function* capped(violations) {
    const cap = new Cap();
    for (const violation of violations)
        if (cap.admits(violation))
            yield violation;
    yield* cap.rest();
}


/***/ }),

/***/ 65377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ fixtures),
  F: () => (/* binding */ suiteViolations)
});

// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var json = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/source/source-text.js
var source_text = __webpack_require__(45482);
// EXTERNAL MODULE: ./lib/source/yaml.js + 6 modules
var yaml = __webpack_require__(34005);
// EXTERNAL MODULE: ./lib/rules/bundle/bundled.js
var bundled = __webpack_require__(66744);
// EXTERNAL MODULE: ./lib/rules/markdown/markdown.js + 2 modules
var markdown = __webpack_require__(211);
;// CONCATENATED MODULE: ./lib/rules/fixture/leaked-values.js






/** Canonical texts of expected values below this many characters could stand anywhere. */
const TELLING = 40;
/** UTF-16 units of YAML that are read of one skill: the reader is slow, and answers are short. */
const MOST_YAML = 512 * 1024;
const MOST_PIECES = 1_000;
/** How lists and objects of JSON begin. */
const BRACKET = /^\s*[[{]/;
/**
 * Where the files of a skill's bundle hold the expected values of a case, in any order and layout, alone or within
 * larger data: in files of JSON, whatever their names, JSON Lines and YAML, and in the fenced blocks of Markdown. One place for each file and case.
 */
function* leakedValues(skill, cases) {
    const expected = new Map();
    for (const { id, expect } of cases) {
        const text = expect.json ? (0,canonical_text/* canonicalText */.A)(expect.json.value) : '';
        if (text.length >= TELLING && !expected.has(text))
            expected.set(text, id);
    }
    if (expected.size === 0)
        return;
    const lengths = new Set([...expected.keys()].map(({ length }) => length));
    let yamlLeft = MOST_YAML;
    for (const { path } of (0,bundled/* bundledFiles */.C)(skill)) {
        const source = skill.contents?.get(path)?.text;
        if (source === undefined)
            continue;
        const found = new Set();
        for (const { language, range } of piecesOf(path, source.text)) {
            const text = range ? source.text.slice(range.start, range.end) : source.text;
            if (language === 'yaml')
                yamlLeft -= text.length;
            if (language === 'yaml' && yamlLeft < 0)
                continue;
            const value = read(new source_text/* SourceText */.D(source.file, text), language);
            if (typeof value !== 'object' || value === null)
                continue;
            const here = new Set();
            (0,canonical_text/* visitCanonical */.h)(value, (part) => {
                const caseId = lengths.has(part.length) ? expected.get(part) : undefined;
                if (caseId !== undefined && !found.has(caseId))
                    here.add(caseId);
            });
            for (const caseId of here) {
                found.add(caseId);
                yield { file: source.file, ...(range ? { range: source.range(range.start, range.end) } : {}), caseId };
            }
        }
    }
}
function read(source, language) {
    return (language === 'json' ? json/* parseJson */.q : yaml.parseYaml)(source, { exactNumbers: true }).value;
}
function piecesOf(path, text) {
    const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    if (extension === 'json')
        return [{ language: 'json' }];
    if (extension === 'yaml' || extension === 'yml')
        return [{ language: 'yaml' }];
    if (extension === 'jsonl' || extension === 'ndjson')
        return linesOf(text, { start: 0, end: text.length });
    if (extension === 'md' || extension === 'markdown')
        return fencesOf(text);
    return BRACKET.test(text.slice(0, 200)) ? [{ language: 'json' }] : [];
}
function fencesOf(text) {
    const pieces = [];
    for (const { language, content, quoted } of (0,markdown/* scanMarkdown */.N)(text, 0).fences) {
        if (pieces.length >= MOST_PIECES)
            break;
        if (quoted)
            continue;
        if (language === 'jsonl' || language === 'ndjson')
            pieces.push(...linesOf(text, content));
        else if (/^ya?ml$/.test(language))
            pieces.push({ language: 'yaml', range: content });
        else if (BRACKET.test(text.slice(content.start, Math.min(content.end, content.start + 200))))
            pieces.push({ language: 'json', range: content });
    }
    return pieces;
}
/** Each line that may be a list or an object. */
function linesOf(text, { start, end }) {
    const pieces = [];
    for (const { 0: line, index } of text.slice(start, end).matchAll(/^[ \t]*[[{].*$/gm)) {
        if (pieces.length >= MOST_PIECES)
            break;
        pieces.push({ language: 'json', range: { start: start + index, end: start + index + line.length } });
    }
    return pieces;
}

// EXTERNAL MODULE: ./lib/rules/levels.js
var levels = __webpack_require__(30820);
;// CONCATENATED MODULE: ./lib/rules/fixture.js



/** Suites, cases and fixtures; their problems are found where suites are read. */
const fixtures = {
    rules: [
        {
            id: 'fixture/expected-invalid',
            title: 'Expected values fit the output schema',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A response must satisfy the output schema and equal what is expected. When the expectation itself breaks the schema, no response can do both: the case fails whatever the model answers, and costs credits each time.',
            how: 'Mend the expected value, or the schema if the value is right.',
            source: 'JSON Schema draft-07; the format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/syntax',
            title: 'Suites and expected files can be read',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A suite that is not valid YAML, has an unknown key or expects something contradictory is not run. An unknown key is an error because a misspelled gate would let everything pass.',
            how: 'Mend the place that the finding points at. `schemas/eval-suite.schema.json` lets an editor check suites while they are written.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/input-missing',
            title: 'The inputs of a case are there',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A case whose file is missing, empty, outside the repository or only a Git LFS pointer cannot be run, or would test something else than its author meant.',
            how: 'Add the file, mend the path, or check out with `lfs: true`.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/expected-missing',
            title: 'An input has expected values',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A media file in `evals/` that no case uses tests nothing. Often its expected file has another name than its author thinks.',
            how: 'Add `<name>.expected.json` beside it, use it in a suite, or move it away.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/leak',
            title: 'No fixture and no expected value is in the bundle',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'What is in the bundle is handed to the agent. A fixture or its expected values among them give away the answer, and every score becomes worthless.',
            how: 'Keep fixtures and expected values under `evals/`, which is never bundled. Give examples in the skill that no case uses. Where one is used on purpose, name its file in the input `allow-in-bundle`: the case is then reported as `fixture/contaminated`.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/contaminated',
            title: 'No answer of a case is in the bundle, not even on purpose',
            severity: (0,levels/* levels */.y)('info', 'off', 'info', 'info'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The input `allow-in-bundle` lets a fixture be an example in the skill. What its case scores says nothing about other documents, and whoever reads the report should know.',
            how: 'Give the skill another example, or leave it, and count the case for what it is: a test that the skill is read at all.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/file-id',
            title: 'Inputs are files of the repository, not stored ones',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A `file_id` names a file that is stored in one account. Another account cannot run the case, the file may be deleted or expire, nobody sees in a review what is in it, and kept responses are not reused with another key.',
            how: 'Keep the file beside the suite and name it by `path`: it is uploaded once, however often it is used.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/unread-suite',
            title: 'Every suite belongs to a skill',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A suite that belongs to no skill is never run: `skill:` names a directory that is none, it lies in a directory that is no name of a skill, or its own name does not end as those of suites do. Its cases would pass for all that anybody can see.',
            how: 'Name the skill with `skill:`, put the suite below `evals/<name of the skill>/` or `<skill>/evals/`, and let its name end in `.eval.yaml`, `.eval.yml` or `.eval.json`.',
            source: 'The format of suites (docs/suites.md).',
        },
    ],
    *check({ skill, suites, allowInBundle = [] }) {
        const judged = (violation) => violation.rule === 'fixture/leak' && allowInBundle.some((glob) => (0,lib_glob/* matchesGlob */.k)(violation.file, glob))
            ? { ...violation, rule: 'fixture/contaminated', message: `${violation.message} It may be (allow-in-bundle).` }
            : violation;
        const copied = new Set();
        for (const violation of suiteViolations(suites.problems)) {
            if (violation.rule === 'fixture/leak')
                copied.add(violation.file);
            yield judged(violation);
        }
        for (const { file, range, caseId } of leakedValues(skill, suites.cases)) {
            if (range === undefined && copied.has(file))
                continue;
            const what = range === undefined ? 'This file' : 'This';
            const message = `${what} holds the expected values of the case ${caseId}, and is in the bundle.`;
            yield judged({ rule: 'fixture/leak', message, file, ...(range && { range }) });
        }
    },
};
/** Problems of suites as violations of their rules. */
function* suiteViolations(problems) {
    for (const { caseId: _, ...violation } of problems)
        yield violation;
}


/***/ }),

/***/ 31488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OVER_BUDGET: () => (/* binding */ OVER_BUDGET),
/* harmony export */   budgets: () => (/* binding */ budgets)
/* harmony export */ });
/* harmony import */ var _evals_worst_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25665);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30820);


const OVER_BUDGET = 'fixture/over-budget';
/** Budgets that the cases of a suite can exceed. */
const budgets = {
    rules: [
        {
            id: OVER_BUDGET,
            title: 'What cases may cost fits the budget',
            severity: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The most that the cases may cost, `max_credits` times repeats times cells of the matrix, is above the budget. When it comes to that the run stops half-way: the cases that are left are not run, and the conclusion is inconclusive.',
            how: 'Raise the budget, lower `max_credits` of the cases, or take repeats and cells away.',
            source: 'The format of suites (docs/suites.md).',
        },
    ],
    *check({ suites }) {
        for (const { file, maxCredits, caseIds, budgetAt } of suites.suites) {
            if (maxCredits === undefined)
                continue;
            const { credits } = (0,_evals_worst_case_js__WEBPACK_IMPORTED_MODULE_1__/* .worstCase */ .w)(suites.cases.filter(({ id, source }) => source.file === file && caseIds.includes(id)));
            if (credits <= maxCredits)
                continue;
            const message = `The cases of this suite may cost ${credits} credits as they declare it, and its budget is ${maxCredits}.`;
            yield { rule: OVER_BUDGET, message, file, ...(budgetAt?.range && { range: budgetAt.range }) };
        }
    },
};


/***/ }),

/***/ 30820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The severity of a rule in the presets `recommended`, `minimal`, `strict` and `portable`, in this order. */
function levels(recommended, minimal, strict, portable) {
    return { recommended, minimal, strict, portable };
}


/***/ }),

/***/ 15246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   HC: () => (/* binding */ atTop),
/* harmony export */   Se: () => (/* binding */ fieldRange),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   ji: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);
/* harmony import */ var _skill_well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85251);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63826);
/* harmony import */ var _skill_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65956);




/** The manifest for rules about its fields; undefined when the frontmatter has no data, which other rules report. */
function manifestOf(skill) {
    const source = skill.manifest?.file.text;
    const yaml = skill.manifest?.frontmatter?.yaml;
    if (source === undefined || yaml?.value === undefined)
        return undefined;
    if (yaml.value === null)
        return { source, yaml, fields: {} };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(yaml.value) ? { source, yaml, fields: yaml.value } : undefined;
}
/** The instructions: what stands behind a closed frontmatter, or the whole file without one. */
function bodyOf(skill) {
    const source = skill.manifest?.file.text;
    const frontmatter = skill.manifest?.frontmatter;
    if (source === undefined || frontmatter === undefined || frontmatter.state === 'unclosed')
        return undefined;
    return { source, offset: frontmatter.bodyOffset };
}
/** The file and range of offsets in a text. */
function at(source, range) {
    return { file: source.file, range: source.range(range.start, range.end) };
}
/** The first character of a file, for findings about a file as a whole. */
function atTop(file) {
    return { file, range: _source_position_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_CHARACTER */ .b };
}
/** Path of the skill's `SKILL.md`, relative to the working directory, whether it is there or not. */
function manifestPath(skill) {
    return (0,_skill_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInSkill */ .y)(skill, _skill_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS);
}
/** Where a field stands: its value, its key for an empty value, or the opening `---` for a missing field. */
function fieldRange(manifest, name) {
    const place = manifest.yaml.locate(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (place === undefined)
        return { start: 0, end: 3 };
    const { value, key } = place;
    return value.end > value.start || key === undefined ? value : key;
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ markdownOf),
  N: () => (/* binding */ scanMarkdown)
});

;// CONCATENATED MODULE: ./lib/rules/markdown/containers.js
/** More are one more way to be slow. */
const MAX_DEPTH = 64;
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const RULE = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
const BLOCK = /^(?:#{1,6}(?:[ \t]|$)|```|~~~|>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;
/**
 * List items and quotes that are open while a Markdown text is read line by line (CommonMark, appendix "A parsing
 * strategy", first phase).
 */
class Containers {
    #open = [];
    #line = '';
    #at = 0;
    #column = 0;
    /** Columns of a tab that the containers before have not used up. */
    #spare = 0;
    #afterText = false;
    get depth() {
        return this.#open.length;
    }
    /** Goes into a line that belongs to no code block; opens and closes what it opens and closes. */
    enter(line) {
        const first = line.charCodeAt(0);
        // Nearly every line: no blank before it, and no mark that opens anything.
        if (this.#open.length === 0 && (first >= 65 || Number.isNaN(first))) {
            this.#afterText = first >= 65;
            return { at: 0, indent: 0, quoted: false };
        }
        let kept = this.#follow(line);
        const blank = this.#blanks().at === line.length;
        const goesOn = this.#afterText && !blank && !BLOCK.test(line.trimStart());
        if (kept < this.#open.length && goesOn)
            kept = this.#open.length;
        this.#open.length = kept;
        while (this.#open.length < MAX_DEPTH && (this.#enterQuote() || this.#enterItem()))
            ;
        const { at, indent } = this.#blanks();
        this.#afterText = at < line.length && !/[#`~]/.test(line.charAt(at)) && (indent < 4 || this.#afterText);
        return { at, indent, quoted: this.#open.includes('quote') };
    }
    /** Goes into a line of a code block; undefined when the item or quote around the block ends before it. */
    within(line) {
        this.#afterText = false;
        if (this.#follow(line) < this.#open.length)
            return undefined;
        return { ...this.#blanks(), quoted: this.#open.includes('quote') };
    }
    /** Follows the line into the open containers; returns how many of them go on. */
    #follow(line) {
        this.#line = line;
        this.#at = 0;
        this.#column = 0;
        this.#spare = 0;
        for (const [index, container] of this.#open.entries()) {
            const { at, indent } = this.#blanks();
            if (container === 'quote' ? !this.#enterQuoteMark() : at < line.length && indent < container)
                return index;
            if (container !== 'quote')
                this.#skip(Math.min(container, indent));
        }
        return this.#open.length;
    }
    #blanks() {
        let at = this.#at;
        let column = this.#column + this.#spare;
        for (; at < this.#line.length; at++) {
            const code = this.#line.charCodeAt(at);
            if (code === 9)
                column += 4 - (column % 4);
            else if (code === 32)
                column++;
            else
                break;
        }
        return { at, indent: column - this.#column };
    }
    /** Moves on by columns of blanks. */
    #skip(columns) {
        const target = this.#column + columns;
        let column = this.#column + this.#spare;
        while (column < target && this.#at < this.#line.length) {
            column += this.#line.charCodeAt(this.#at) === 9 ? 4 - (column % 4) : 1;
            this.#at++;
        }
        this.#column = target;
        this.#spare = Math.max(0, column - target);
    }
    #enterQuoteMark() {
        const { at, indent } = this.#blanks();
        if (indent > 3 || this.#line[at] !== '>')
            return false;
        this.#skip(indent);
        this.#at = at + 1;
        this.#column++;
        this.#spare = 0;
        if (this.#blanks().indent > 0)
            this.#skip(1);
        return true;
    }
    #enterQuote() {
        if (!this.#enterQuoteMark())
            return false;
        this.#open.push('quote');
        return true;
    }
    #enterItem() {
        const { at, indent } = this.#blanks();
        if (indent > 3)
            return false;
        MARKER.lastIndex = at;
        const mark = MARKER.exec(this.#line)?.[0];
        if (mark === undefined || RULE.test(this.#line.slice(at).trimEnd()))
            return false;
        this.#skip(indent);
        this.#at = at + mark.length;
        this.#column += mark.length;
        const behind = this.#blanks();
        const gap = behind.at === this.#line.length || behind.indent > 4 ? 1 : behind.indent;
        this.#skip(Math.min(gap, behind.indent));
        this.#open.push(indent + mark.length + gap);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/rules/markdown/inline.js
/** Parentheses in a target that cmark follows. */
const inline_MAX_DEPTH = 32;
/**
 * Adds the code spans, links and images of one line, whose first character stands at `start`; each ends with its line.
 * Takes time in proportion to the line's length, whatever it holds.
 */
function scanInline(line, start, items) {
    const runs = backtickRuns(line);
    let run = 0;
    const open = [];
    const visible = [];
    let shown = 0;
    const add = (kind, from, to) => items.push({ kind, text: line.slice(from, to), range: { start: start + from, end: start + to } });
    for (let at = 0; at < line.length;) {
        const character = line[at];
        if (character === '\\')
            at += 2;
        else if (character === '`') {
            while ((runs[run]?.at ?? at) < at)
                run++;
            const behind = endOfRun(line, at);
            const close = runs[run]?.at === at ? runs[run]?.close : undefined;
            if (close !== undefined)
                add('code', behind, close);
            at = close === undefined ? behind : close + behind - at;
        }
        else if (character === '<' && line.startsWith('<!--', at)) {
            const end = line.indexOf('-->', at + 4);
            const behind = end === -1 ? line.length : end + 3;
            visible.push(line.slice(shown, at), ' '.repeat(behind - at));
            shown = behind;
            at = behind;
            if (end === -1)
                return { visible: visible.join(''), inComment: true };
        }
        else if (character === '[') {
            open.push({ image: line[at - 1] === '!' });
            at++;
        }
        else if (character === ']') {
            const opened = open.pop();
            const target = opened !== undefined && line[at + 1] === '(' ? targetAt(line, at + 2) : undefined;
            if (target !== undefined)
                add(opened?.image ? 'image' : 'link', target.from, target.to);
            at = target?.end ?? at + 1;
        }
        else
            at++;
    }
    return { visible: shown === 0 ? line : visible.join('') + line.slice(shown), inComment: false };
}
function endOfRun(line, at) {
    let end = at;
    while (line[end] === '`')
        end++;
    return end;
}
function backtickRuns(line) {
    const runs = [];
    for (let at = line.indexOf('`'); at !== -1; at = line.indexOf('`', at)) {
        const end = endOfRun(line, at);
        runs.push({ at, length: end - at, close: undefined });
        at = end;
    }
    /** By length. */
    const next = [];
    for (let index = runs.length - 1; index >= 0; index--) {
        const run = runs[index];
        run.close = next[run.length];
        next[run.length] = run.at;
    }
    return runs;
}
/** The target of a link from behind its opening parenthesis, and the offset behind the closing one. */
function targetAt(line, start) {
    let at = pastBlanks(line, start);
    let from = at;
    let to;
    if (line[at] === '<') {
        from = at + 1;
        to = from;
        while (to < line.length && line[to] !== '>' && line[to] !== '<')
            to++;
        if (line[to] !== '>')
            return undefined;
        at = to + 1;
    }
    else {
        let depth = 0;
        for (; at < line.length && !/\s/.test(line.charAt(at)); at += line[at] === '\\' ? 2 : 1) {
            if (line[at] === '(' && ++depth > inline_MAX_DEPTH)
                return undefined;
            if (line[at] === ')' && depth-- === 0)
                break;
        }
        at = Math.min(at, line.length);
        to = at;
    }
    let end = pastBlanks(line, at);
    const title = end > at ? TITLE_ENDS[line[end] ?? ''] : undefined;
    if (title !== undefined) {
        const close = line.indexOf(title, end + 1);
        if (close === -1)
            return undefined;
        end = pastBlanks(line, close + 1);
    }
    return line[end] === ')' ? { from, to, end: end + 1 } : undefined;
}
const TITLE_ENDS = { '"': '"', "'": "'", '(': ')' };
function pastBlanks(line, at) {
    let end = at;
    while (line[end] === ' ' || line[end] === '\t')
        end++;
    return end;
}

;// CONCATENATED MODULE: ./lib/rules/markdown/markdown.js


const LINE_END = /\r\n?|\n/g;
const FENCE = /(?:`{3,}|~{3,})/y;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const DEFINITION = /^\[[^\]^][^\]]*\]:[ \t]*(<[^<>]+>|\S+)/;
// A line of tens of thousands of characters is data; looking for links in it would cost more than it tells.
const MAX_PROSE = 10_000;
const scanned = new WeakMap();
/** The Markdown of a manifest's body; scanned once for all rules. */
function markdownOf({ source, offset }) {
    const known = scanned.get(source) ?? scanMarkdown(source.text, offset);
    scanned.set(source, known);
    return known;
}
/**
 * Scans the part of a text that begins at `offset`, line by line, with the fences, list items, quotes and headings of
 * CommonMark; a code span or link ends with its line.
 */
function scanMarkdown(text, offset) {
    const scan = new MarkdownScan(text);
    let next = offset;
    while (next < text.length) {
        const start = next;
        LINE_END.lastIndex = start;
        const end = LINE_END.exec(text)?.index ?? text.length;
        next = Math.max(end, LINE_END.lastIndex);
        scan.line(text.slice(start, end), start, next);
    }
    return scan.finish();
}
class MarkdownScan {
    items = [];
    fences = [];
    lines = [];
    #text;
    #containers = new Containers();
    /** Text of the current heading of each level. */
    #headings = [];
    #open;
    #inComment = false;
    /** The line before, when it can go on in an indented line or become a heading by an underline. */
    #paragraph;
    constructor(text) {
        this.#text = text;
    }
    /** Reads a line; `next` is the offset of the one behind it. */
    line(line, start, next) {
        if (this.#open !== undefined && this.#inFence(line, start))
            return;
        if (this.#inComment) {
            this.#inComment = !line.includes('-->');
            return;
        }
        const place = this.#containers.enter(line);
        const content = line.slice(place.at);
        const marks = content.startsWith('#') ? HEADING.exec(content)?.[1] : undefined;
        const paragraph = this.#paragraph;
        this.#paragraph = undefined;
        if (place.indent > 3) {
            // Indented code, unless a paragraph goes on.
            if (paragraph === undefined)
                return;
        }
        else if (this.#fence(line, place, start, next))
            return;
        else
            this.#heading(content, marks, paragraph);
        this.lines.push({ text: this.#visible(line, place, start), start });
        if (content !== '' && marks === undefined)
            this.#paragraph = content;
    }
    finish() {
        if (this.#open !== undefined)
            this.#close(this.#text.length, false);
        return this;
    }
    /** True when the line belongs to the open code block. */
    #inFence(line, start) {
        const { marker } = this.#open ?? { marker: '' };
        const place = this.#containers.within(line);
        if (place === undefined) {
            this.#close(start, true);
            return false;
        }
        const closing = line.slice(place.at).trimEnd();
        if (place.indent > 3 || closing.length < marker.length || closing !== marker.charAt(0).repeat(closing.length))
            return true;
        this.#close(start, true);
        return true;
    }
    #close(end, closed) {
        if (this.#open === undefined)
            return;
        const { marker: _, content, ...fence } = this.#open;
        this.fences.push({ ...fence, content: { start: content, end: Math.max(content, end) }, closed });
        this.#open = undefined;
    }
    #fence(line, place, start, next) {
        const first = line[place.at];
        if (first !== '`' && first !== '~')
            return false;
        FENCE.lastIndex = place.at;
        const marker = FENCE.exec(line)?.[0];
        if (marker === undefined)
            return false;
        const info = line.slice(place.at + marker.length).trim();
        if (marker.startsWith('`') && info.includes('`'))
            return false;
        const language = (/^\S*/.exec(info)?.[0] ?? '').toLowerCase();
        const headings = this.#headings.filter((heading) => heading !== undefined);
        this.#open = { marker, language, start: start + place.at, content: next, quoted: place.quoted, headings };
        return true;
    }
    /** `marks` are those of a heading that begins with them. */
    #heading(text, marks, paragraph) {
        const underlined = marks === undefined && paragraph !== undefined && UNDERLINE.test(text);
        const level = marks?.length ?? (underlined ? (text.startsWith('=') ? 1 : 2) : 0);
        if (level === 0)
            return;
        this.#headings.length = level;
        this.#headings[level - 1] = (marks === undefined ? (paragraph ?? '') : text.slice(level)).trim();
    }
    /** Adds what stands in the line; returns it with blanks where comments stand. */
    #visible(line, place, start) {
        if (line.length > MAX_PROSE)
            this.#inComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
        if (line.length > MAX_PROSE || !/[`[<]/.test(line))
            return line;
        const definition = line[place.at] === '[' ? DEFINITION.exec(line.slice(place.at)) : null;
        const target = definition?.[1];
        if (definition !== null && target !== undefined) {
            const bare = target.length > 2 && target.startsWith('<') && target.endsWith('>') ? 1 : 0;
            const from = place.at + definition[0].length - target.length + bare;
            const to = from + target.length - 2 * bare;
            this.items.push({ kind: 'link', text: line.slice(from, to), range: { start: start + from, end: start + to } });
        }
        const { visible, inComment } = scanInline(line, start, this.items);
        this.#inComment = inComment;
        return visible;
    }
}


/***/ }),

/***/ 28651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ families),
  B: () => (/* binding */ ruleById),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(85251);
// EXTERNAL MODULE: ./lib/rules/levels.js
var levels = __webpack_require__(30820);
// EXTERNAL MODULE: ./lib/rules/manifest.js
var rules_manifest = __webpack_require__(15246);
// EXTERNAL MODULE: ./lib/rules/skill-path.js
var skill_path = __webpack_require__(65956);
// EXTERNAL MODULE: ./lib/rules/bundle/bundled.js
var bundled = __webpack_require__(66744);
;// CONCATENATED MODULE: ./lib/rules/bundle/file-kind.js
const SIGNATURES = [
    ['7f454c46', 'an ELF executable', false],
    ['4d5a', 'a Windows executable', false],
    ['feedface', 'a Mach-O executable', false],
    ['feedfacf', 'a Mach-O executable', false],
    ['cefaedfe', 'a Mach-O executable', false],
    ['cffaedfe', 'a Mach-O executable', false],
    ['cafebabe', 'a Mach-O executable or Java class', false],
    ['0061736d', 'a WebAssembly module', false],
    ['504b0304', 'a zip archive', true],
    ['1f8b', 'a gzip archive', true],
    ['377abcaf271c', 'a 7z archive', true],
    ['52617221', 'a RAR archive', true],
    ['fd377a585a00', 'an xz archive', true],
    ['28b52ffd', 'a Zstandard archive', true],
    ['425a68', 'a bzip2 archive', true],
];
/** Documents that are zip archives inside, and that agents read. */
const DOCUMENTS = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|usdz|kmz|3mf)$/i;
/** What kind of program or archive a file is by its first bytes; undefined for anything else. */
function fileKind(head, path) {
    const start = Buffer.from(head.buffer, head.byteOffset, Math.min(8, head.byteLength)).toString('hex');
    const found = SIGNATURES.find(([hex]) => start.startsWith(hex));
    if (found === undefined || (found[2] && DOCUMENTS.test(path)))
        return undefined;
    return { name: found[1], archive: found[2] };
}

// EXTERNAL MODULE: ./lib/json-schema/limits.js
var limits = __webpack_require__(41988);
// EXTERNAL MODULE: ./lib/json-schema/schema-index.js
var schema_index = __webpack_require__(67090);
// EXTERNAL MODULE: ./lib/json-schema/subschemas.js
var subschemas = __webpack_require__(23370);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/rules/schema/schema-file.js

/** A `schema.json` that could be read, with the words that its checks share. */
class SchemaFile {
    source;
    document;
    index;
    /** Every schema that is an object, in the order of the text. */
    objects;
    constructor(source, document, index) {
        this.source = source;
        this.document = document;
        this.index = index;
        this.objects = [...index.nodes()].filter((node) => typeof node.schema !== 'boolean');
    }
    violation(rule, { start, end }, message, more = {}) {
        const range = this.source.range(start, end);
        return { rule: `schema/${rule}`, message, file: this.source.file, range, ...more };
    }
    value(pointer) {
        return this.document.locate(pointer)?.value ?? { start: 0, end: 0 };
    }
    /** The key of a member; for an element its value, for the root its opening bracket. */
    key(pointer) {
        const location = this.document.locate(pointer);
        if (location?.key)
            return location.key;
        const start = location?.value.start ?? 0;
        return pointer === '' ? { start, end: start + 1 } : (location?.value ?? { start, end: start });
    }
    keyOf(node, keyword) {
        return this.key((0,json_pointer/* childPointer */.Y2)(node.pointer, keyword));
    }
    valueOf(node, keyword) {
        return this.value((0,json_pointer/* childPointer */.Y2)(node.pointer, keyword));
    }
    /** `line:column` of a range's start. */
    at(range) {
        const { line, column } = this.source.positionAt(range.start);
        return `${line}:${column}`;
    }
    fix(description, safe, ...edits) {
        return { description, safe, edits: edits.map((edit) => ({ file: this.source.file, ...edit })) };
    }
    /** The edit that takes a member out of its object, with the comma that divides it from its neighbour. */
    removal(pointer) {
        const { text } = this.source;
        const location = this.document.locate(pointer);
        const start = location?.key?.start ?? 0;
        const end = location?.value.end ?? start;
        const before = text.slice(0, start).trimEnd();
        if (before.endsWith(','))
            return { range: { start: before.length - 1, end }, newText: '' };
        const behind = /^\s*,\s*/.exec(text.slice(end));
        return { range: { start, end: end + (behind?.[0].length ?? 0) }, newText: '' };
    }
}

;// CONCATENATED MODULE: ./lib/rules/schema/check-document.js






/** The output schema among the files of a skill. */
const schemaPresence = {
    name: well_known/* outputSchemaName */.Kq,
    rule: 'schema/missing',
    meant: /^(?:output[-_.]?)?schema\.(?:json|ya?ml)$/i,
    without: 'nothing says what the answer looks like, and nothing checks it',
    ignored: (path) => path.toLowerCase().endsWith('.json')
        ? `The platform reads ${well_known/* outputSchemaName */.Kq}; this file is not used as the output schema.`
        : `The output schema is read from ${well_known/* outputSchemaName */.Kq}, as JSON; this file is not used.`,
    renamable: (path) => path.toLowerCase() === well_known/* outputSchemaName */.Kq,
};
/** What keeps a file from being read; then the schema in it, unless it is too large to look at. */
function* readSchemaFile(skill) {
    const { schemaFile } = skill;
    if (schemaFile === undefined)
        return undefined;
    const file = (0,skill_path/* pathInSkill */.y)(skill, well_known/* outputSchemaName */.Kq);
    const source = schemaFile.file.text;
    if (source === undefined) {
        const { kind, message, before } = schemaFile.file.problem;
        const at = before ? { range: before.range(before.text.length, before.text.length) } : {};
        yield { rule: kind === 'too-large' ? 'schema/too-complex' : 'schema/syntax', message, file, ...at };
        return undefined;
    }
    const document = schemaFile.document;
    for (const problem of document?.problems ?? [])
        yield syntaxViolation(problem, source);
    if (document?.value === undefined)
        return undefined;
    const whole = source.range(0, 0);
    if (source.text.length > limits/* schemaLimits */.w4.characters) {
        const size = Math.ceil(source.text.length / 1024).toLocaleString('en');
        const message = `The schema has ${size} KB; the limit is ${limits/* schemaLimits */.w4.characters / 1024} KB.`;
        yield { rule: 'schema/too-complex', message, file, range: whole };
        return undefined;
    }
    if (!(0,subschemas/* isSchema */.W)(document.value)) {
        const { start, end } = document.locate('')?.value ?? { start: 0, end: 0 };
        const message = 'A schema is a JSON object.';
        yield { rule: 'schema/invalid', message, file, range: source.range(start, end) };
        return undefined;
    }
    const index = new schema_index/* SchemaIndex */.k(document.value);
    if (!index.truncated)
        return new SchemaFile(source, document, index);
    const message = `The schema has more than ${limits/* schemaLimits */.w4.subschemas.toLocaleString('en')} subschemas.`;
    yield { rule: 'schema/too-complex', message, file, range: whole };
    return undefined;
}
const RULE_OF = {
    'duplicate-key': 'schema/duplicate-key',
    'too-deep': 'schema/too-complex',
};
function syntaxViolation({ code, message, range }, source) {
    const fix = syntaxFix(code, range, source);
    return {
        rule: RULE_OF[code] ?? 'schema/syntax',
        message,
        file: source.file,
        range: source.range(range.start, range.end),
        ...(fix && { fix }),
    };
}
const MENDS = {
    'trailing-comma': 'Delete the comma',
    comment: 'Delete the comment',
    bom: 'Delete the byte order mark',
};
/** Mends for what other parsers allow, where what was meant is beyond doubt. */
function syntaxFix(code, { start, end }, source) {
    const description = Object.hasOwn(MENDS, code) ? MENDS[code] : undefined;
    if (description === undefined)
        return undefined;
    // The mark stands before the first offset.
    const range = code === 'comment' ? withBlanks(source.text, start, end) : { start: code === 'bom' ? -1 : start, end };
    return { description, safe: true, edits: [{ file: source.file, range, newText: '' }] };
}
/** A comment with its whole line when nothing else stands on it, or with the blanks before it at the end of one. */
function withBlanks(text, start, end) {
    let from = start;
    while (text[from - 1] === ' ' || text[from - 1] === '\t')
        from--;
    let to = end;
    while (text[to] === ' ' || text[to] === '\t')
        to++;
    const lineBreak = text.startsWith('\r\n', to) ? 2 : text[to] === '\n' || text[to] === '\r' ? 1 : 0;
    const endsLine = lineBreak > 0 || to === text.length;
    if (!endsLine)
        return { start, end };
    const beginsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
    return beginsLine ? { start: from, end: to + lineBreak } : { start: from, end: to };
}

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/check-document.js


/** The execution config among the files of a skill. */
const configPresence = {
    name: well_known/* executionConfigName */.uK,
    rule: 'vlmrun-yaml/missing',
    meant: /^vlm[-_.]?run\.(?:ya?ml|json)$/i,
    without: "model, toolsets and workflow are left to the platform's defaults",
    ignored: () => `The platform reads ${well_known/* executionConfigName */.uK}; this file is ignored.`,
    renamable: (path) => !path.endsWith('.json'),
};
/** A file that cannot be read, or is no YAML mapping. */
function* checkSyntax(config, file) {
    const source = config.file.text;
    if (source === undefined) {
        const before = config.file.problem.before;
        const at = before ? { range: before.range(before.text.length, before.text.length) } : {};
        yield { rule: 'vlmrun-yaml/syntax', message: config.file.problem.message, file, ...at };
        return;
    }
    const document = config.document;
    for (const { code, message, range } of document?.problems ?? [])
        yield {
            rule: code === 'duplicate-key' ? 'vlmrun-yaml/duplicate-key' : 'vlmrun-yaml/syntax',
            message,
            file,
            range: source.range(range.start, range.end),
        };
    if (document?.value === undefined || (0,json/* isJsonObject */.O)(document.value))
        return;
    const at = document.locate('')?.value ?? { start: 0, end: 0 };
    const message = document.value === null
        ? 'The file is empty: it needs apiVersion, model, toolsets and graph.'
        : 'The file must hold "key: value" lines at the top level.';
    yield { rule: 'vlmrun-yaml/syntax', message, file, range: source.range(at.start, at.end) };
}

;// CONCATENATED MODULE: ./lib/rules/bundle/mentions.js



const ROOTS = [well_known/* manifestName */.vS, well_known/* executionConfigName */.uK, well_known/* outputSchemaName */.Kq];
/** With more files than this nobody reads a finding for each. */
const MAX_FILES = 500;
/** Files that people and tools look for without being told. */
const CUSTOMARY = /(?:^|\/)(?:\.[^/]*|__init__\.py|README[^/]*|LICEN[CS]E[^/]*|NOTICE[^/]*|CHANGELOG[^/]*|CONTRIBUTING[^/]*|SECURITY[^/]*|package(?:-lock)?\.json|requirements[^/]*\.txt|pyproject\.toml|uv\.lock|Makefile|Dockerfile)$/i;
/**
 * Paths that the manifest, the execution config or the schema name, directly or through other named texts: by path,
 * by file name, by the name of a script without its ending, or by the name of their directory.
 */
function mentionedFiles(skill, files) {
    const mentioned = new Set(files.map((file) => file.path).filter((path) => ROOTS.includes(path) || CUSTOMARY.test(path) || isMisnamed(path)));
    if (files.length > MAX_FILES || skill.manifest?.file.text === undefined)
        return new Set(files.map((file) => file.path));
    // The manifest is read first: it names most files, and what nobody misses is not looked for any further.
    const pending = ROOTS.filter((root) => files.some(({ path }) => path === root)).reverse();
    let unseen = files.map((file) => file.path).filter((path) => !mentioned.has(path));
    for (let path = pending.pop(); path !== undefined && unseen.length > 0; path = pending.pop()) {
        const text = skill.contents?.get(path)?.text?.text;
        if (text === undefined)
            continue;
        const found = unseen.filter((candidate) => names(text, candidate));
        for (const candidate of found)
            mentioned.add(candidate);
        pending.push(...found);
        unseen = unseen.filter((candidate) => !mentioned.has(candidate));
    }
    return mentioned;
}
/** A file under a wrong name has a finding of its own. */
function isMisnamed(path) {
    return (0,well_known/* meantName */.d5)(path) !== undefined || schemaPresence.meant.test(path) || configPresence.meant.test(path);
}
function names(text, path) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? path;
    if (text.includes(name) || text.includes(encodeURI(name)))
        return true;
    const script = /^(.{3,})\.(?:py|js|mjs|ts|sh)$/.exec(name)?.[1];
    if (script !== undefined && new RegExp(`\\b${literal(script)}\\b`).test(text))
        return true;
    for (let depth = 1; depth < parts.length; depth++) {
        const directory = parts.slice(0, depth).join('/');
        if (text.includes(directory) &&
            new RegExp(`(?:^|[^\\w/-])(?:\\./)?${literal(directory)}(?:/(?![\\w.])|/\\*|(?=[\`'"]))`).test(text))
            return true;
    }
    return false;
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/rules/bundle/contents.js







/** What the files of a skill hold. */
const fileContents = {
    rules: [
        {
            id: 'bundle/lfs-pointer',
            title: 'No file is a Git LFS pointer',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The repository was checked out without Git LFS: instead of the image or document the skill holds a text of three lines, and that is what would be uploaded.',
            how: 'Set `lfs: true` in `actions/checkout`, or run `git lfs pull`.',
            source: 'Git LFS specification (pointer files).',
        },
        {
            id: 'bundle/nested-skill',
            title: 'No second SKILL.md lies deeper in the skill',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The outer skill is uploaded with the inner one in it. Which of the two the agent follows is left to chance.',
            how: 'Put skills beside each other, or give the inner file another name.',
            source: 'Agent Skills specification (one `SKILL.md` at the root of a skill).',
        },
        {
            id: 'bundle/opaque-file',
            title: 'No executable or archive lies in the skill',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            parts: {
                archive: { title: 'An archive', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info') },
            },
            since: '0.1.0',
            fixable: 'no',
            why: 'Nobody can review what a compiled program or an archive does or holds, and scanners do not look into it. Archives are reported as information.',
            how: 'Ship the source, or the unpacked files.',
            source: 'Signatures of ELF, PE and Mach-O files and of common archives.',
        },
        {
            id: 'bundle/empty-file',
            title: 'No file is empty',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            parts: {
                unmentioned: {
                    title: 'An empty file that nothing mentions',
                    severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
                },
            },
            since: '0.1.0',
            fixable: 'no',
            why: 'An agent that is sent to an empty file finds nothing there. Empty files that nothing mentions are reported as information.',
            how: 'Fill the file or delete it.',
            source: 'Own rule: a file of zero bytes carries nothing; `__init__.py`, `.gitkeep` and `py.typed` are meant to be empty.',
        },
        {
            id: 'bundle/unreferenced-file',
            title: 'Every file is mentioned somewhere',
            severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The agent reads what it is told about. A file that neither the instructions nor another mentioned file name is uploaded for nothing, or was forgotten in the instructions.',
            how: 'Mention it in `SKILL.md`, with a word on when to read it, or delete it.',
            source: 'Agent Skills specification (progressive disclosure: files are read when the instructions refer to them).',
        },
    ],
    *check({ skill }) {
        const files = (0,bundled/* bundledFiles */.C)(skill);
        const mentioned = skill.truncated ? undefined : mentionedFiles(skill, files);
        for (const entry of files) {
            const { path } = entry;
            const file = (0,skill_path/* pathInSkill */.y)(skill, path);
            if (path.endsWith(`/${well_known/* manifestName */.vS}`)) {
                const message = `${path} is a second ${well_known/* manifestName */.vS} inside this skill.`;
                yield { rule: 'bundle/nested-skill', message, ...(0,rules_manifest/* atTop */.HC)(file) };
            }
            yield* checkContent(entry, skill.contents?.get(path), file, mentioned?.has(path) ?? true);
        }
    },
};
const MEANT_TO_BE_EMPTY = /(?:^|\/)(?:__init__\.py|\.gitkeep|\.keep|py\.typed)$/;
function* checkContent(entry, content, file, mentioned) {
    const { path } = entry;
    if (entry.size === 0) {
        if (MEANT_TO_BE_EMPTY.test(path))
            return;
        const violation = { rule: 'bundle/empty-file', message: `${path} is empty.`, file };
        yield mentioned ? violation : { ...violation, part: 'unmentioned' };
        return;
    }
    if (content?.text?.text.startsWith('version https://git-lfs.github.com/spec/')) {
        const message = `${path} is a Git LFS pointer, not the file itself; set "lfs: true" in actions/checkout.`;
        yield { rule: 'bundle/lfs-pointer', message, ...(0,rules_manifest/* atTop */.HC)(file) };
        return;
    }
    const kind = content === undefined || content.text !== undefined ? undefined : fileKind(content.bytes, path);
    if (kind !== undefined) {
        const message = `${path} is ${kind.name}; nobody can review what is in it.`;
        yield { rule: 'bundle/opaque-file', message, file, ...(kind.archive ? { part: 'archive' } : {}) };
    }
    if (!mentioned)
        yield { rule: 'bundle/unreferenced-file', message: `${path} is never mentioned.`, file };
}

;// CONCATENATED MODULE: ./lib/rules/bundle/excluded.js


/** What nobody means to upload. Cases, files of the repository and what `.vlmrunignore` names are out on purpose. */
const REPORTED = ['version-control', 'junk', 'sensitive'];
/** Files that this tool leaves out of a bundle and the official tools do not. */
const excludedFiles = {
    rules: [
        {
            id: 'bundle/sensitive-file',
            title: 'No file that holds secrets by its name lies in the skill',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            parts: {
                'own-repository': {
                    title: 'The repository itself, where it is a skill as a whole',
                    severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
                },
            },
            since: '0.1.0',
            fixable: 'no',
            why: 'The official SDKs pack every file below the skill directory, hidden ones included: `.env`, `.git` (with the token that `actions/checkout` leaves in it), private keys. This tool leaves them out, but whoever uploads the skill in another way does not.',
            how: 'Move the file out of the skill directory. If it was ever uploaded, revoke what it holds.',
            source: 'VLM Run Python SDK (`sorted(rglob("*"))` without exclusions).',
        },
        {
            id: 'bundle/junk-file',
            title: 'Nothing that tools leave behind lies in the skill',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'unsafe',
            why: 'Caches, editor files and installed packages make the bundle larger and different on every machine, and the agent may read them. This tool leaves them out; the official SDKs upload them.',
            how: 'Delete them, and add them to `.gitignore`.',
            source: 'VLM Run Python SDK (`rglob("*")`); the packager of the Agent Skills reference tools excludes the same names.',
        },
    ],
    *check({ skill }) {
        const found = new Map();
        for (const entry of skill.entries) {
            const { exclusion } = entry;
            if (exclusion === undefined || !REPORTED.includes(exclusion.kind))
                continue;
            const known = found.get(exclusion.at) ?? { exclusion, files: 0, directory: false };
            if (entry.path === exclusion.at)
                known.directory = entry.kind === 'directory';
            if (entry.kind !== 'directory')
                known.files++;
            found.set(exclusion.at, known);
        }
        for (const [path, { exclusion, files, directory }] of found) {
            const count = `${files.toLocaleString('en-US')}${skill.truncated || skill.excludedTruncated ? ' or more' : ''} ${files === 1 ? 'file' : 'files'}`;
            const what = directory ? `${path}/ (${count})` : path;
            const message = `${what} would be uploaded by the official tools (${exclusion.reason}); this tool leaves it out.`;
            const file = (0,skill_path/* pathInSkill */.y)(skill, path);
            const fix = { description: `Delete ${path}.`, safe: false, edits: [], remove: file };
            // A repository that is a skill as a whole cannot move its `.git` away.
            const own = path === '.git' && skill.directory === '.';
            if (exclusion.kind === 'junk')
                yield { rule: 'bundle/junk-file', message, file, fix };
            else
                yield { rule: 'bundle/sensitive-file', message, file, ...(own && { part: 'own-repository' }) };
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/bundle/limits.js
var bundle_limits = __webpack_require__(43846);
;// CONCATENATED MODULE: ./lib/rules/bundle/links.js



/** Symbolic links in a skill. */
const symbolicLinks = {
    rules: [
        {
            id: 'bundle/symlink-escape',
            title: 'No symbolic link leads out of the skill',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The VLM Run Python SDK follows file links when it packs a skill: a link to `/proc/self/environ` uploads the environment of the job, API key included. A link whose target is not there counts too: on another machine it may be. This tool never follows a link and leaves it out.',
            how: 'Replace the link with a copy of the file.',
            source: 'VLM Run Python SDK (`rglob("*")`, `is_file()` and `ZipFile.write` follow links).',
        },
        {
            id: 'bundle/symlink-dropped',
            title: 'No symbolic link is missing from the bundle',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A link to a directory, a link to nothing and a loop are left out of a bundle without a word; this tool leaves out links to files of the skill too. What the instructions say about them is not true where the skill runs.',
            how: 'Replace the link with what it stands for, or delete it.',
            source: 'VLM Run Python SDK (`rglob` does not enter linked directories); VLM Run Node SDK (skips links).',
        },
    ],
    *check({ skill }) {
        for (const entry of (0,bundled/* bundledEntries */.L)(skill)) {
            const { link, path } = entry;
            if (link === undefined)
                continue;
            const file = (0,skill_path/* pathInSkill */.y)(skill, path);
            if (link.resolves === 'outside' || (link.resolves === 'nowhere' && leaves(path, link.target))) {
                const what = link.resolves === 'nowhere' ? 'something' : link.directory ? 'a directory' : 'a file';
                const message = `${path} is a link to ${what} outside the skill (${link.target}); its content could be uploaded.`;
                yield { rule: 'bundle/symlink-escape', message, file };
            }
            else {
                const what = link.resolves === 'nowhere' ? 'leads nowhere' : link.directory ? 'leads to a directory' : 'is not followed';
                const message = `${path} is a link that ${what} (${link.target}); it is not in the bundle.`;
                yield { rule: 'bundle/symlink-dropped', message, file };
            }
        }
    },
};
/** True for a target that leads out of the skill by its text: what is not there on this machine may be on another. */
function leaves(path, target) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(target))
        return true;
    let depth = path.split('/').length - 1;
    for (const part of target.split(/[/\\]/)) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/rules/bundle/names.js



/** Names of files, and what a file is to the file system. */
const fileNames = {
    rules: [
        {
            id: 'bundle/filename-unsafe',
            title: 'File names hold on every system',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            parts: {
                reserved: {
                    title: 'A name that only Windows reserves',
                    severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
                },
            },
            since: '0.1.0',
            fixable: 'no',
            why: 'A name that is not UTF-8 stops the Python SDK. Control characters break logs and archives, a backslash is a directory on Windows, and `: * ? " < > |`, a trailing dot or blank cannot exist there at all.',
            how: 'Rename the file: letters, digits, dots, hyphens and underscores hold everywhere.',
            source: 'Python `zipfile` (`UnicodeEncodeError`); Microsoft, Naming Files, Paths, and Namespaces.',
        },
        {
            id: 'bundle/filename-collision',
            title: 'No two names are one on systems that do not tell case or accents apart',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'On macOS and Windows the two are one file: a checkout keeps only one of them, and the bundle depends on the machine that made it.',
            how: 'Rename one of the two.',
            source: 'Unicode normalisation form C and case folding, as APFS and NTFS compare names.',
        },
        {
            id: 'bundle/non-regular-file',
            title: 'The skill holds only files, directories and links',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Reading a pipe waits for ever, and a socket or a device has no content that could be packed.',
            how: 'Delete it from the skill directory.',
            source: 'POSIX file types; VLM Run Python SDK (`is_file()` opens what is left).',
        },
        {
            id: 'bundle/mtime',
            title: 'No file is older than 1980',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'safe',
            why: 'A zip archive cannot store a time before 1980. The Python SDK stops with `ValueError`; reproducible builds set such times. This tool stores a fixed time for every file.',
            how: 'Run `touch` on the files before they are packed by another tool.',
            source: 'Python `zipfile` (`ZIP does not support timestamps before 1980`).',
        },
    ],
    *check({ skill }) {
        const entries = (0,bundled/* bundledEntries */.L)(skill);
        const seen = new Map();
        for (const { path, kind } of entries) {
            const file = (0,skill_path/* pathInSkill */.y)(skill, path);
            const name = path.slice(path.lastIndexOf('/') + 1);
            const unsafe = problemOf(name);
            if (unsafe !== undefined) {
                const reserved = unsafe.endsWith('Windows');
                const violation = { rule: 'bundle/filename-unsafe', message: `${JSON.stringify(path)} ${unsafe}.`, file };
                yield reserved ? { ...violation, part: 'reserved' } : violation;
            }
            else if (kind === 'other') {
                const message = `${path} is a pipe, a socket or a device.`;
                yield { rule: 'bundle/non-regular-file', message, file };
            }
            const folded = foldCase(path);
            const other = seen.get(folded);
            if (other === undefined)
                seen.set(folded, path);
            else {
                const message = `${path} and ${other} are one file on macOS and Windows.`;
                yield { rule: 'bundle/filename-collision', message, file };
            }
        }
        yield* tooOld(skill, entries.filter((entry) => entry.kind === 'file' && entry.mtimeMs < Date.UTC(1980, 0, 2)));
    },
};
/** Full case folding, as near as the language comes to it: `ß` is `ss`. */
function foldCase(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
function problemOf(name) {
    if (name.includes('\ufffd'))
        return 'is not UTF-8';
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
        return 'contains a line break or another control character';
    const forbidden = /[\\:*?"<>|]/.exec(name)?.[0];
    if (forbidden !== undefined)
        return `contains ${forbidden}`;
    if (/[. ]$/.test(name))
        return 'ends with a dot or a blank';
    return RESERVED.test(name) ? 'is a reserved name on Windows' : undefined;
}
function* tooOld(skill, old) {
    const [first] = old;
    if (first === undefined)
        return;
    const more = old.length > 1 ? ` and ${old.length - 1} more` : '';
    const message = `${first.path}${more}: modified before 1980, which a zip archive cannot store.`;
    const touch = old.map(({ path }) => (0,skill_path/* pathInSkill */.y)(skill, path));
    const fix = { description: 'Give it the present as its time.', safe: true, edits: [], touch };
    yield { rule: 'bundle/mtime', message, file: (0,skill_path/* pathInSkill */.y)(skill, first.path), fix };
}

;// CONCATENATED MODULE: ./lib/rules/bundle/secrets.js


/** Credentials in a skill's texts. */
const secrets = {
    rules: [
        {
            id: 'bundle/secret',
            title: 'No file of the skill holds a credential',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Everything in a skill is uploaded, shown to a model and readable by whoever may use the skill. A key in it must be taken for stolen. The finding names the kind and the place, never the value.',
            how: 'Remove the credential, revoke it where it was issued, and let the script read it from its environment.',
            source: 'Patterns of secretlint (AWS, GitHub, Slack, npm, OpenAI, Anthropic, SendGrid, Shopify, Linear, 1Password, private keys, passwords in URLs) and of Google, Hugging Face, Stripe and VLM Run keys.',
        },
    ],
    *check({ skill }) {
        for (const { path, range, kind } of skill.secrets ?? []) {
            const content = skill.contents?.get(path);
            const text = content?.text ?? content?.garbled;
            if (text === undefined)
                continue;
            const message = `This looks like ${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind}. Remove it, and revoke it if it is real.`;
            yield { rule: 'bundle/secret', message, ...(0,rules_manifest.at)(text, range) };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/config-rules.js

/** Rules about `vlmrun-skills.yaml` and about comments that suppress findings. */
const configRules = [
    {
        id: 'config/invalid',
        title: 'The configuration and comments that suppress can be read',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A configuration that is half understood would silence what it should not, or not silence what it should. So an unknown key, a value of the wrong kind, an override without a reason and an input that a pull request must not set are all errors.',
        how: 'Mend the place that the finding points at. `schemas/config.schema.json` lets an editor check the file while it is written.',
        source: 'The format of vlmrun-skills.yaml (docs/configuration.md).',
    },
    {
        id: 'config/unknown-rule',
        title: 'Rules that the configuration names exist',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A misspelled rule is not switched off, and its author thinks it is.',
        how: 'Take the id from the finding, or from the list in docs/rules.',
        source: 'The registry of rules (docs/rules/README.md).',
    },
    {
        id: 'config/unused-suppression',
        title: 'Every suppression still suppresses something',
        severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A suppression that has nothing to suppress, or whose date has passed, hides the next mistake of the same kind.',
        how: 'Delete it, or give it a new date.',
        source: 'The format of vlmrun-skills.yaml (docs/configuration.md).',
    },
];

// EXTERNAL MODULE: ./lib/rules/fixture/budget.js
var budget = __webpack_require__(31488);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/json-schema/json-facts.js
var json_facts = __webpack_require__(94072);
// EXTERNAL MODULE: ./lib/judge/schema-shape.js
var schema_shape = __webpack_require__(62580);
// EXTERNAL MODULE: ./lib/judge/select-values.js
var select_values = __webpack_require__(76814);
// EXTERNAL MODULE: ./lib/judge/show.js
var show = __webpack_require__(84842);
;// CONCATENATED MODULE: ./lib/rules/fixture/schema-places.js
/** Bounds of the walk for `**`: schemas come from pull requests, and may contain themselves. */
const LIMITS = { places: 3_000, depth: 12 };
/**
 * The places of an output schema that a path may mean, none when it cannot mean any; undefined where the schema does
 * not say what may stand there.
 */
function placesAt(root, steps) {
    let places = [root];
    for (const [index, step] of steps.entries()) {
        const next = [];
        const last = index === steps.length - 1;
        for (const place of places) {
            const reached = step.kind === 'many' ? everythingBelow(place, last) : stepInto(place, step);
            if (reached === undefined)
                return undefined;
            next.push(...reached);
        }
        places = next;
    }
    return places;
}
function stepInto(place, step) {
    if (place.isOpen)
        return undefined;
    if (step.kind === 'element')
        return admits(place, 'array') ? [place.element] : [];
    if (step.kind === 'key' && place.declares(step.name))
        return [place.child(step.name)];
    if (!admits(place, 'object'))
        return [];
    if (place.hasFreeKeys)
        return undefined;
    return step.kind === 'any-key' ? place.keys.map((key) => place.child(key)) : [];
}
/** The place and all below it; at the end of a path, those below it. */
function everythingBelow(from, last) {
    const found = [];
    const queue = [{ place: from, depth: 0 }];
    for (let at = queue.shift(); at; at = queue.shift()) {
        const { place, depth } = at;
        if (place.isOpen || (admits(place, 'object') && place.hasFreeKeys))
            return undefined;
        if (depth > 0 || !last)
            found.push(place);
        if (found.length > LIMITS.places)
            return undefined;
        if (depth >= LIMITS.depth)
            continue;
        for (const key of place.keys)
            queue.push({ place: place.child(key), depth: depth + 1 });
        if (place.hasType('array'))
            queue.push({ place: place.element, depth: depth + 1 });
    }
    return found;
}
/** True when a value of the type may stand at a place. */
function admits({ types }, type) {
    return types.length === 0 || types.includes(type);
}

;// CONCATENATED MODULE: ./lib/rules/fixture/written-paths.js

/** The paths of a case; those that say that nothing must stand there are meant to lead nowhere, and left out. */
function writtenPaths({ expect }) {
    const found = expect.compare
        .filter(({ as }) => as !== 'absent')
        .map((rule) => ({ key: 'compare', path: rule.path, at: rule.at, rule }));
    for (const check of expect.checks) {
        if (check.exists === false)
            continue;
        const own = check.path ?? check.sum;
        const { equals, notEquals, gt, gte, lt, lte, contains, in: choices = [] } = check;
        const sides = [equals, notEquals, gt, gte, lt, lte, contains, ...choices].flatMap(referenceOf);
        for (const path of own === undefined ? sides : [own, ...sides])
            found.push({ key: 'checks', path, at: check.at });
    }
    for (const { path, at } of expect.artifacts)
        found.push({ key: 'artifacts', path, at });
    return found;
}
/** The path of a right side `{path}`. */
function referenceOf(right) {
    return (0,json/* isJsonObject */.O)(right) && Object.keys(right).length === 1 && typeof right.path === 'string' ? [right.path] : [];
}

;// CONCATENATED MODULE: ./lib/rules/fixture/compare-paths.js








/** Rules of comparison, checks and expectations about artifacts that do nothing, or that cannot hold. */
const comparePaths = {
    rules: [
        {
            id: 'fixture/path-unmatched',
            title: 'Every path of a suite leads somewhere',
            severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A `compare` rule whose path is neither in the output schema nor in any expected value of its suite changes nothing. Most often the path is misspelled, and the field is still compared exactly. A check or an expectation about an artifact at such a path never holds, and costs the credits of an execution to find out.',
            how: 'Mend the path, or remove the rule.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/comparator-unfit',
            title: 'Comparators fit the type of their field',
            severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A comparator that cannot read what the output schema allows at its path never holds: `number` on a text without `coerce`, `list` on an object, `date` on a number, `one_of: [1]` on a text.',
            how: 'Take the comparator that fits, or add `coerce: true`.',
            source: 'The format of suites (docs/suites.md).',
        },
    ],
    *check({ suites, skill }) {
        for (const { written, cases } of byRule(suites.cases)) {
            const steps = (0,field_path/* parseFieldPath */.Zl)(written.path);
            const places = cases.map((one) => {
                const schema = schemaOf(one, skill.outputSchema);
                const shape = schema === undefined ? undefined : (0,schema_shape/* shapeOf */.F5)(schema);
                return shape && placesAt(shape, steps);
            });
            const expected = cases.some(({ expect }) => expect.json && (0,select_values/* selectSteps */.Ki)(expect.json.value, steps).length > 0);
            if (!expected && places.every((found) => found?.length === 0)) {
                const message = `${written.key}: ${written.path} is neither in the output schema nor in an expected value.`;
                yield violation(cases, written.at, 'fixture/path-unmatched', message);
                continue;
            }
            const declared = places.flatMap((found) => found ?? []);
            const wild = steps.some(({ kind }) => kind === 'many' || kind === 'any-key');
            const problem = written.rule && !wild ? unfit(written.rule, declared) : undefined;
            if (problem !== undefined)
                yield violation(cases, written.at, 'fixture/comparator-unfit', `compare: ${written.path} ${problem}.`);
        }
    },
};
/** Every written path once, with the cases that it applies to: those of defaults are in many. */
function byRule(all) {
    const found = new Map();
    for (const one of all)
        for (const written of writtenPaths(one)) {
            const mark = JSON.stringify([written.key, written.path, written.at, written.rule?.as]);
            const known = found.get(mark);
            if (known)
                known.cases.push(one);
            else
                found.set(mark, { written, cases: [one] });
        }
    return found.values();
}
function schemaOf({ expect }, own) {
    if (expect.schema === false)
        return undefined;
    return expect.schema === true ? own : expect.schema.value;
}
function violation(cases, at, rule, message) {
    const { file, range } = at ?? cases[0]?.source ?? { file: '' };
    return range === undefined ? { rule, message, file } : { rule, message, file, range };
}
const NEEDED = {
    number: ['number', 'integer'],
    bool: ['boolean'],
    date: ['string'],
    datetime: ['string'],
    duration: ['string', 'number', 'integer'],
    text: ['string'],
    similar: ['string'],
    regex: ['string'],
    contains: ['string'],
    list: ['array'],
    ref: ['string', 'object'],
};
/** Values of another type than the output schema has are never met. */
function unfitValues(values, types) {
    const never = values.filter((value) => ![...types].some((type) => (0,json_facts/* isOfType */.g)(value, type)));
    if (types.size === 0 || never.length === 0)
        return undefined;
    const named = never.slice(0, 3).map((value) => (0,show/* show */.W)(value, 40));
    return `is compared with ${named.join(', ')}, and the output schema has ${[...types].join(' or ')} there`;
}
function unfit(rule, places) {
    const types = new Set(places.flatMap((place) => place.types));
    if (rule.as === 'one_of')
        return unfitValues(rule.values ?? [], types);
    types.delete('null');
    const needed = [...(NEEDED[rule.as] ?? []), ...(rule.coerce ? ['string', 'number', 'integer'] : [])];
    if (types.size === 0 || needed.length === 0 || needed.some((type) => types.has(type)))
        return undefined;
    const coerce = rule.as === 'number' && types.has('string') ? '; add coerce: true for numbers in texts' : '';
    return `is compared as ${rule.as}, and the output schema has ${[...types].join(' or ')} there${coerce}`;
}

// EXTERNAL MODULE: ./lib/judge/align-list.js + 1 modules
var align_list = __webpack_require__(84924);
// EXTERNAL MODULE: ./lib/judge/check.js + 1 modules
var judge_check = __webpack_require__(94845);
// EXTERNAL MODULE: ./lib/judge/path-tree.js
var path_tree = __webpack_require__(95757);
// EXTERNAL MODULE: ./lib/judge/prepare.js
var prepare = __webpack_require__(8056);
// EXTERNAL MODULE: ./lib/judge/proposal.js
var proposal = __webpack_require__(90577);
;// CONCATENATED MODULE: ./lib/rules/fixture/expected-places.js




/** The JSON pointer of a concrete path. */
function pointerOf(steps) {
    return steps.reduce(json_pointer/* childPointer */.Y2, '');
}
/** The value at a concrete path such as `rows[0].amount`; undefined for a path that cannot be told apart. */
function placeOfValue(path) {
    const steps = (0,proposal/* parseConcretePath */.ii)(path);
    return steps && { pointer: pointerOf(steps) };
}
/**
 * Where a written path leads as long as it leads to one place: the list or object that all of its values stand in, or
 * the key of the object that lacks the next one.
 */
function placeOfPath(document, path) {
    let value = document;
    let pointer = '';
    for (const step of (0,field_path/* parseFieldPath */.Zl)(path)) {
        if (step.kind !== 'key')
            break;
        if (!(0,json/* isJsonObject */.O)(value) || !Object.hasOwn(value, step.name))
            return { pointer, mark: 'key' };
        value = value[step.name] ?? null;
        pointer = (0,json_pointer/* childPointer */.Y2)(pointer, step.name);
    }
    return { pointer };
}

;// CONCATENATED MODULE: ./lib/rules/fixture/expectations.js











/** What an expected value says about itself. */
const expectations = {
    rules: [
        {
            id: 'fixture/expected-inconsistent',
            title: 'Expected values meet their own checks and list keys',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A response that equals the expected values must also meet the checks of the case. Where the expected values break a check, or two expected rows share a key, no response can pass.',
            how: 'Mend the expected value, the check, or the key.',
            source: 'The format of suites (docs/suites.md).',
        },
    ],
    async check({ suites }) {
        const violations = [];
        const seen = new Set();
        for (const one of suites.cases) {
            const { json } = one.expect;
            if (!json || seen.has(one.baseId))
                continue;
            seen.add(one.baseId);
            const prepared = await (0,prepare/* prepareExpectation */.A)(one.expect).catch(() => undefined);
            if (!prepared)
                continue;
            for (const problem of [...brokenChecks(prepared, json.value), ...brokenKeys(one, json.value)])
                violations.push(await violationAt(suites, one, problem));
        }
        return violations;
    },
};
async function violationAt(suites, { source, expect, baseId }, { place, ...problem }) {
    const rule = 'fixture/expected-inconsistent';
    const said = { message: `${baseId}: ${problem.message}.`, withoutValues: `${baseId}: ${problem.withoutValues}.` };
    const at = expect.json?.at;
    if (at === undefined)
        return { rule, ...said, file: source.file, ...(source.range && { range: source.range }) };
    const range = await suites.locate?.({ file: at.file, pointer: at.pointer + place.pointer }, place.mark);
    return { rule, ...said, file: at.file, ...(range && { range }) };
}
/** Checks that an expected response would break. A part of a response proves nothing about what is not in it. */
function* brokenChecks({ expect, patterns }, payload) {
    for (const check of expect.checks) {
        const path = check.path ?? check.sum;
        if (path === undefined || expect.match === 'subset' || check.severity === 'warning')
            continue;
        const broken = brokenBy(check, { payload, nullIsAbsent: expect.nullIsAbsent, patterns });
        if (!broken)
            continue;
        const said = `the expected values break a check at ${path}`;
        const place = (broken.value === undefined ? undefined : placeOfValue(broken.value)) ?? placeOfPath(payload, path);
        yield { message: `${said}: ${broken.message}`, withoutValues: said, place };
    }
}
/** A path that is none has a finding of its own. */
function brokenBy(...[check, subject]) {
    try {
        return (0,judge_check/* brokenCheck */.I)(check, subject);
    }
    catch (error) {
        if (error instanceof field_path/* FieldPathError */.qd)
            return undefined;
        throw error;
    }
}
/** Rows of the expected lists without a key, or with one that another row has. */
function* brokenKeys(one, value) {
    const root = (0,path_tree/* pathTree */.i)(one.expect.compare);
    for (const { path, as, key } of one.expect.compare) {
        if (as !== 'list' || key === undefined)
            continue;
        for (const { path: at, value: list } of (0,select_values/* selectValues */.zG)(value, path)) {
            if (!Array.isArray(list))
                continue;
            const steps = (0,proposal/* parseConcretePath */.ii)(at) ?? [];
            const keyOf = (0,align_list/* elementKeys */.nm)(nodeAt(root, steps).element, key);
            const seen = new Set();
            for (const [index, row] of list.entries()) {
                const text = (0,json/* isJsonObject */.O)(row) ? keyOf(row) : undefined;
                const which = `row ${index + 1} of a list at ${path}`;
                const pointer = pointerOf([...steps, index]);
                if (text === undefined) {
                    const without = `has no value at its key ${key.join(', ')}`;
                    yield { message: `${at}[${index}] ${without}`, withoutValues: `${which} ${without}`, place: { pointer } };
                }
                else if (seen.has(text)) {
                    const same = 'has the same key as a row above';
                    const message = `${at}[${index}] ${same}: ${(0,show/* show */.W)(row, 60)}`;
                    yield { message, withoutValues: `${which} ${same}`, place: { pointer: pointer + keyPointer(key) } };
                }
                else
                    seen.add(text);
            }
        }
    }
}
/** The one value that is the key of a row; the whole row where several values are. */
function keyPointer(key) {
    const [only, ...more] = key;
    return only === undefined || more.length > 0
        ? ''
        : pointerOf((0,field_path/* parseFieldPath */.Zl)(only).flatMap((step) => (step.kind === 'key' ? [step.name] : [])));
}
function nodeAt(root, steps) {
    return steps.reduce((node, step) => (typeof step === 'number' ? node.element : node.child(step)), root);
}

;// CONCATENATED MODULE: ./lib/rules/fixture/known-failures.js

/** Marks that keep cases from counting. */
const knownFailures = {
    rules: [
        {
            id: 'fixture/expired',
            title: 'No known failure is out of date',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'An `xfail` or `quarantine` whose day has passed has no effect any more: the case counts again, and fails the run when nobody has looked at it.',
            how: 'Mend what the case shows, or give the mark a later `until` and say why in `reason`.',
            source: 'The format of suites (docs/suites.md).',
        },
        {
            id: 'fixture/only',
            title: 'No case is marked `only`',
            severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: '`only` keeps every other case out. It is for work on one case; committed, it makes a suite pass that was never run. `test` refuses it where `CI` is set.',
            how: 'Take `only` out, and select cases with the `cases` input instead.',
            source: 'The format of suites (docs/suites.md).',
        },
    ],
    async check({ suites, today }) {
        const violations = [];
        const seen = new Set();
        for (const one of suites.cases) {
            if (seen.has(one.baseId))
                continue;
            seen.add(one.baseId);
            for (const kind of ['xfail', 'quarantine']) {
                const until = one[kind]?.until;
                if (until === undefined || until >= today)
                    continue;
                const message = `${kind} of ${one.baseId} ended on ${until}; the case counts again.`;
                violations.push({
                    rule: 'fixture/expired',
                    message,
                    ...(await placeIn(suites, one, `${kind}/until`, 'value')),
                });
            }
            if (!one.only)
                continue;
            const message = `The case ${one.baseId} is marked only: no other case runs.`;
            violations.push({ rule: 'fixture/only', message, ...(await placeIn(suites, one, 'only', 'key')) });
        }
        return violations;
    },
};
/** Where a key of a case stands, or its value. */
async function placeIn(suites, { source }, key, mark) {
    const { file, pointer } = source;
    const place = pointer === undefined ? undefined : { file, pointer: `${pointer}/${key}` };
    const range = (place && (await suites.locate?.(place, mark))) ?? source.range;
    return range === undefined ? { file } : { file, range };
}

// EXTERNAL MODULE: ./lib/rules/fixture.js + 1 modules
var fixture = __webpack_require__(65377);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
;// CONCATENATED MODULE: ./lib/rules/file-presence.js


/** Says that a file is missing, or stands under other names. */
function* checkPresence(skill, wanted) {
    const { name, rule, meant, without } = wanted;
    if (skill.entries.some(({ path }) => path === name))
        return;
    const twins = skill.entries.filter(({ path, kind }) => kind === 'file' && meant.test(path));
    for (const { path } of twins) {
        const fix = {
            description: `Rename to ${name}`,
            safe: true,
            edits: [],
            rename: { from: (0,skill_path/* pathInSkill */.y)(skill, path), to: (0,skill_path/* pathInSkill */.y)(skill, name) },
        };
        // Which of two is meant only their author knows.
        const mend = twins.length === 1 && wanted.renamable(path);
        yield { rule, message: wanted.ignored(path), ...(0,rules_manifest/* atTop */.HC)((0,skill_path/* pathInSkill */.y)(skill, path)), ...(mend && { fix }) };
    }
    if (twins.length > 0)
        return;
    const manifest = skill.manifest?.file.text;
    yield {
        rule,
        message: `No ${name}: ${without}.`,
        ...(manifest ? (0,rules_manifest/* atTop */.HC)(manifest.file) : { file: (0,skill_path/* pathInSkill */.y)(skill, name) }),
        part: 'absent',
    };
}

// EXTERNAL MODULE: ./lib/json-schema/describe-problem.js
var describe_problem = __webpack_require__(13327);
// EXTERNAL MODULE: ./lib/json-schema/keywords.js
var json_schema_keywords = __webpack_require__(70988);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/rules/suggestions.js
var suggestions = __webpack_require__(57574);
// EXTERNAL MODULE: ./lib/json-schema/pattern.js
var json_schema_pattern = __webpack_require__(59120);
// EXTERNAL MODULE: ./lib/json-schema/ref-paths.js
var ref_paths = __webpack_require__(75286);
;// CONCATENATED MODULE: ./lib/rules/schema/check-properties.js







const namesOf = (value) => ((0,json/* isJsonObject */.O)(value) ? Object.keys(value) : []);
/** Patterns that keep a test busy are taken to match from here on. */
const MOST_SLOW = 5;
/** `required` names that nothing declares. */
function* checkRequired(file) {
    let declared;
    const around = (node) => {
        declared ??= declaredAround(file);
        return declared(node);
    };
    const suggest = (0,suggestions/* suggester */.M)();
    let slow = 0;
    const mayMatch = (pattern, name) => {
        const matches = slow < MOST_SLOW ? (0,json_schema_pattern/* testPattern */.r$)(pattern, name) : undefined;
        if (matches === undefined)
            slow++;
        return matches !== false;
    };
    for (const node of file.objects) {
        const { required, additionalProperties, properties, patternProperties } = node.schema;
        if (!Array.isArray(required) || Object.hasOwn(node.schema, '$ref'))
            continue;
        const patterns = namesOf(patternProperties);
        const matched = (name) => patterns.some((pattern) => mayMatch(pattern, name));
        const own = new Set(namesOf(properties));
        const closed = additionalProperties === false;
        let known = closed ? own : undefined;
        for (const [index, name] of required.entries()) {
            if (typeof name !== 'string' || own.has(name) || matched(name))
                continue;
            known ??= around(node);
            if (known.has(name))
                continue;
            const candidates = known;
            const close = suggest(() => (0,nearest/* nearest */.p)(name, [...candidates]));
            const hint = close === undefined ? '' : `; did you mean ${JSON.stringify(close)}?`;
            const message = closed
                ? `${(0,describe_problem/* shownValue */.JJ)(name)} is required but not declared, and extra properties are forbidden: nothing fits${hint}`
                : `${(0,describe_problem/* shownValue */.JJ)(name)} is required but not declared${hint}`;
            const range = file.value((0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(node.pointer, 'required'), index));
            const end = close === undefined ? '.' : '';
            yield file.violation('required-undefined', range, message + end, closed ? {} : { part: 'open' });
        }
    }
}
/** For a schema the names that it, those it is combined with, and those around it declare for the same object. */
function declaredAround(file) {
    const above = new Map();
    for (const node of file.index.nodes())
        for (const child of (0,ref_paths/* inPlace */.z)(file.index, node))
            above.set(child, [...(above.get(child) ?? []), node]);
    return (start) => {
        const found = new Set();
        const seen = new Set([start]);
        const pending = [start];
        for (let node = pending.pop(); node !== undefined && seen.size < 500; node = pending.pop()) {
            if (typeof node.schema !== 'boolean')
                for (const name of namesOf(node.schema.properties))
                    found.add(name);
            for (const next of [...(above.get(node) ?? []), ...(0,ref_paths/* inPlace */.z)(file.index, node)])
                if (!seen.has(next)) {
                    seen.add(next);
                    pending.push(next);
                }
        }
        return found;
    };
}
/** Names that code, people or the platform take for something else. */
function* checkPropertyNames(file) {
    for (const node of file.objects) {
        if (node.schema.properties === undefined)
            continue;
        const names = new Set(namesOf(node.schema.properties));
        const folded = new Map();
        for (const name of names) {
            const plain = name.toLowerCase();
            const message = nameProblem(name, names, folded.get(plain));
            if (!folded.has(plain))
                folded.set(plain, name);
            if (message === undefined)
                continue;
            const range = file.key((0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(node.pointer, 'properties'), name));
            yield file.violation('property-name', range, message, name === '__proto__' ? {} : { part: 'doubtful' });
        }
    }
}
const INHERITED = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);
function nameProblem(name, names, twin) {
    if (name === '__proto__')
        return '"__proto__" cannot be a property: validators written in JavaScript get it wrong.';
    if (INHERITED.has(name))
        return `${JSON.stringify(name)} is a name that every JavaScript object has; choose another.`;
    if (name.trim() === '')
        return 'A property needs a name.';
    if (name !== name.trim())
        return `${JSON.stringify(name)} begins or ends with a blank.`;
    if (twin !== undefined)
        return `${JSON.stringify(name)} differs from ${JSON.stringify(twin)} only by case.`;
    const base = name.endsWith('_metadata') ? name.slice(0, -'_metadata'.length) : undefined;
    if (base !== undefined && names.has(base))
        return `${JSON.stringify(name)} is where the platform puts the grounding of ${JSON.stringify(base)}; choose another name.`;
    return undefined;
}
/** Objects that accept properties nobody declared. */
function* checkOpenObjects(file) {
    for (const node of file.objects) {
        const { schema } = node;
        const names = namesOf(schema.properties);
        const isObject = schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'));
        if (names.length === 0 || !(isObject || schema.type === undefined) || !isStandalone(node))
            continue;
        if (['additionalProperties', 'patternProperties', '$ref', 'allOf'].some((keyword) => Object.hasOwn(schema, keyword)))
            continue;
        const message = 'Extra properties are allowed: "additionalProperties": false would refuse what nobody declared.';
        yield file.violation('open-object', file.key(node.pointer), message, { fix: closing(file, node) });
    }
}
function closing(file, node) {
    const last = Object.keys(node.schema)
        .map((keyword) => ({ key: file.keyOf(node, keyword), end: file.valueOf(node, keyword).end }))
        .reduce((a, b) => (b.end > a.end ? b : a));
    const { text } = file.source;
    const gap = /[,{](\s*)$/.exec(text.slice(0, last.key.start))?.[1] ?? ' ';
    const edit = { range: { start: last.end, end: last.end }, newText: `,${gap}"additionalProperties": false` };
    return file.fix('Forbid extra properties', false, edit);
}
/** False inside conditions and combinations, whose schemas need not say everything. */
function isStandalone(node) {
    for (let at = node; at !== undefined; at = at.parent)
        if (at.keyword &&
            ['if', 'then', 'else', 'not', 'dependencies', 'allOf', 'contains', 'propertyNames'].includes(at.keyword))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/rules/schema/check-clarity.js






const SAYS_WHAT = ['type', 'enum', 'const', '$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'properties', 'items'];
/** Properties and lists that say nothing about their values. */
function* checkTypes(file) {
    for (const node of file.objects) {
        const { schema } = node;
        const isList = schema.type === 'array' || (Array.isArray(schema.type) && schema.type.includes('array'));
        if (isList && !['items', 'prefixItems', 'contains', '$ref'].some((keyword) => Object.hasOwn(schema, keyword))) {
            const message = `Array${nameOf(node)} has no items: its elements can be anything.`;
            yield file.violation('untyped', file.key(node.pointer), message);
        }
        else if (node.keyword === 'properties' &&
            isStandalone(node) &&
            !SAYS_WHAT.some((word) => Object.hasOwn(schema, word))) {
            const message = `Property${nameOf(node)} has no type: its value can be anything.`;
            yield file.violation('untyped', file.key(node.pointer), message, { part: 'property' });
        }
    }
}
const nameOf = (node) => node.keyword === 'properties' && node.key !== undefined ? ` ${(0,describe_problem/* shownValue */.JJ)(node.key)}` : '';
/** Properties that the model is told nothing about but the name. */
function* checkDescriptions(file) {
    for (const node of file.objects) {
        if (node.keyword !== 'properties' || !isStandalone(node) || isDescribed(file, node))
            continue;
        const message = `${(0,describe_problem/* shownValue */.JJ)(node.key)} has no description: the model knows its name only.`;
        yield file.violation('property-undescribed', file.key(node.pointer), message);
    }
}
function isDescribed(file, node) {
    const { description } = node.schema;
    if (typeof description === 'string' && description.trim() !== '')
        return true;
    const target = file.index.resolve(node);
    if (target === undefined)
        return false;
    // A reference that leads nowhere has a finding of its own.
    if (target.kind !== 'schema')
        return true;
    return (0,json/* isJsonObject */.O)(target.node.schema) && typeof target.node.schema.description === 'string';
}
const FORMAT_SYNONYMS = new Map([
    ['datetime', 'date-time'],
    ['timestamp', 'date-time'],
    ['iso8601', 'date-time'],
    ['url', 'uri'],
    ['link', 'uri'],
    ['mail', 'email'],
    ['e-mail', 'email'],
    ['ip', 'ipv4'],
    ['ip-address', 'ipv4'],
    ['host-name', 'hostname'],
    ['regexp', 'regex'],
]);
// Formats of later drafts and of OpenAPI: what was meant is plain, and draft-07 has nothing for it.
const KNOWN_ELSEWHERE = new Set([
    'uuid',
    'duration',
    'int32',
    'int64',
    'float',
    'double',
    'byte',
    'binary',
    'password',
]);
/** Formats that draft-07 does not define and so does not check. */
function* checkFormats(file) {
    const suggest = (0,suggestions/* suggester */.M)();
    for (const node of file.objects) {
        const { format } = node.schema;
        if (typeof format !== 'string' || json_schema_keywords/* draft07Formats */.Ty.includes(format))
            continue;
        const near = KNOWN_ELSEWHERE.has(format) ? undefined : suggest(() => (0,nearest/* nearest */.p)(format, json_schema_keywords/* draft07Formats */.Ty));
        const close = FORMAT_SYNONYMS.get(format.toLowerCase()) ?? near;
        const range = file.valueOf(node, 'format');
        const advice = close === undefined ? 'draft-07 does not define it, so nothing is checked.' : `did you mean "${close}"?`;
        const fix = close && file.fix(`Write ${close}`, false, { range, newText: JSON.stringify(close) });
        yield file.violation('unknown-format', range, `Unknown format ${(0,describe_problem/* shownValue */.JJ)(format)}; ${advice}`, fix ? { fix } : {});
    }
}

// EXTERNAL MODULE: ./lib/json-schema/meta-schema.js
var meta_schema = __webpack_require__(87405);
;// CONCATENATED MODULE: ./lib/rules/schema/keyword-advice.js
// Each advice continues the sentence "draft-07 ignores …;".
const advice = [
    ['prefixItems', 'use "items": [..]'],
    ['dependentRequired', 'use "dependencies"'],
    ['dependentSchemas', 'use "dependencies"'],
    ['unevaluatedProperties', 'use "additionalProperties" in a schema that lists every property'],
    ['unevaluatedItems', 'use "additionalItems"'],
    ['minContains', '"contains" means at least one'],
    ['maxContains', '"contains" means at least one'],
    ['$anchor', 'use "$id": "#name"'],
    ['$dynamicRef', 'use "$ref"'],
    ['$dynamicAnchor', 'use "$id": "#name"'],
    ['$recursiveRef', 'use "$ref": "#"'],
    ['$recursiveAnchor', 'leave it out'],
    ['$vocabulary', 'leave it out'],
    ['contentSchema', 'nothing checks the text as JSON'],
];
const earlier = [
    ['id', 'use "$id"'],
    ['divisibleBy', 'use "multipleOf"'],
    ['extends', 'use "allOf"'],
    ['disallow', 'use "not"'],
];
const foreign = [
    ['$async', 'leave it out: with it some validators find every answer valid'],
    ['discriminator', '"oneOf" or "anyOf" alone decides'],
    ['$data', 'write the value itself'],
];
/** Keywords of later drafts. */
const laterKeywords = new Map(advice);
/** Keywords that say something in another draft or tool and nothing in draft-07. */
const ignoredKeywords = new Map([...advice, ...earlier, ...foreign]);
/** Annotations of later drafts: without effect there too, so nothing is lost. */
const harmlessKeywords = new Set(['deprecated']);

;// CONCATENATED MODULE: ./lib/rules/schema/nullable.js

/** OpenAPI's `nullable`, which draft-07 does not know but ajv honours. */
function nullableViolation(file, node) {
    const range = file.keyOf(node, 'nullable');
    if (node.schema.nullable !== true)
        return file.violation('nullable', range, '"nullable" has no effect; leave it out.', {
            part: 'false',
            fix: file.fix('Delete nullable', true, file.removal((0,json_pointer/* childPointer */.Y2)(node.pointer, 'nullable'))),
        });
    const { type } = node.schema;
    const wanted = typeof type === 'string' && type !== 'null' ? `["${type}", "null"]` : '[…, "null"]';
    const fix = nullFix(file, node);
    const message = `"nullable" has no effect; use "type": ${wanted}.`;
    return file.violation('nullable', range, message, fix ? { fix } : {});
}
/** Puts null where the schema lists what is allowed; undefined where that takes more than an addition. */
function nullFix(file, node) {
    const { schema } = node;
    if (schema.const !== undefined || Object.hasOwn(schema, '$ref'))
        return undefined;
    const edits = [];
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    if (!Array.isArray(types))
        return undefined;
    if (!types.includes('null'))
        edits.push({
            range: file.valueOf(node, 'type'),
            newText: `[${[...types, 'null'].map((name) => JSON.stringify(name)).join(', ')}]`,
        });
    if (Array.isArray(schema.enum) && schema.enum.length > 0 && !schema.enum.includes(null)) {
        const last = file.value((0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(node.pointer, 'enum'), schema.enum.length - 1));
        edits.push({ range: { start: last.end, end: last.end }, newText: ', null' });
    }
    const description = edits.length === 0 ? 'Delete nullable' : 'Allow null by type';
    return file.fix(description, true, ...edits, file.removal((0,json_pointer/* childPointer */.Y2)(node.pointer, 'nullable')));
}

;// CONCATENATED MODULE: ./lib/rules/schema/check-keywords.js









const TYPE_SYNONYMS = new Map([
    ['str', 'string'],
    ['text', 'string'],
    ['date', 'string'],
    ['datetime', 'string'],
    ['int', 'integer'],
    ['long', 'integer'],
    ['float', 'number'],
    ['double', 'number'],
    ['decimal', 'number'],
    ['bool', 'boolean'],
    ['list', 'array'],
    ['tuple', 'array'],
    ['dict', 'object'],
    ['map', 'object'],
    ['none', 'null'],
    ['nil', 'null'],
]);
/** What the draft-07 meta-schema does not allow. */
function* checkMeta(file) {
    const suggest = (0,suggestions/* suggester */.M)();
    for (const { pointer, message, unknownType } of (0,meta_schema/* metaProblems */.i)(file.index)) {
        const meant = unknownType && (TYPE_SYNONYMS.get(unknownType.toLowerCase()) ?? suggest(() => (0,nearest/* nearest */.p)(unknownType, json_schema_keywords/* typeNames */.DK)));
        const end = !unknownType ? '.' : meant ? `; did you mean "${meant}"?` : `; types are ${json_schema_keywords/* typeNames */.DK.join(', ')}.`;
        yield file.violation('invalid', file.value(pointer), message + end);
    }
}
/** Keywords that draft-07 does not apply, and words that no draft knows. */
function* checkKeywords(file) {
    const reached = [...file.index.nodes()].filter(({ parent }) => parent === undefined).map(({ pointer }) => pointer);
    const suggest = (0,suggestions/* suggester */.M)();
    for (const node of file.objects) {
        for (const keyword of Object.keys(node.schema)) {
            const value = node.schema[keyword] ?? null;
            if (json_schema_keywords/* draft07Keywords */.nf.has(keyword)) {
                if ((0,json/* isJsonObject */.O)(value))
                    yield* dataReference(file, node, keyword, value);
            }
            else if (keyword === 'nullable')
                yield nullableViolation(file, node);
            else if (ignoredKeywords.has(keyword))
                yield ignored(file, node, keyword, value);
            else if (keyword.startsWith('x-') || harmlessKeywords.has(keyword))
                continue;
            else if (!isReached((0,json_pointer/* childPointer */.Y2)(node.pointer, keyword), reached))
                yield unknown(file, node, keyword, suggest);
        }
    }
}
/** A reference leads to this place or below it, so it holds schemas whatever it is called. */
function isReached(pointer, targets) {
    return targets.some((target) => target === pointer || target.startsWith(`${pointer}/`));
}
/** `{"minimum": {"$data": "1/other"}}`, which only ajv knows, and only when it is told to. */
function* dataReference(file, node, keyword, value) {
    if (json_schema_keywords/* draft07Keywords */.nf.get(keyword) !== 'assertion' || keyword === 'const' || keyword === 'enum')
        return;
    if (!Object.hasOwn(value, '$data'))
        return;
    const pointer = (0,json_pointer/* childPointer */.Y2)(node.pointer, keyword);
    const message = `draft-07 ignores "$data"; ${ignoredKeywords.get('$data')}.`;
    yield file.violation('ignored-keyword', file.key((0,json_pointer/* childPointer */.Y2)(pointer, '$data')), message);
}
function ignored(file, node, keyword, value) {
    const fix = ignoredFix(file, node, keyword, value);
    const message = `draft-07 ignores "${keyword}"; ${ignoredKeywords.get(keyword)}.`;
    return file.violation('ignored-keyword', file.keyOf(node, keyword), message, fix ? { fix } : {});
}
function ignoredFix(file, node, keyword, value) {
    const rename = (from, to) => ({ range: file.keyOf(node, from), newText: JSON.stringify(to) });
    const free = (name) => !Object.hasOwn(node.schema, name);
    if (keyword === 'prefixItems' && free('additionalItems')) {
        const rest = free('items') ? [] : [rename('items', 'additionalItems')];
        return file.fix('Write items', false, rename(keyword, 'items'), ...rest);
    }
    if (keyword === 'dependentRequired' && free('dependencies'))
        return file.fix('Write dependencies', false, rename(keyword, 'dependencies'));
    if (keyword === '$anchor' && free('$id') && typeof value === 'string') {
        const name = { range: file.valueOf(node, keyword), newText: JSON.stringify(`#${value}`) };
        return file.fix('Write $id', false, rename(keyword, '$id'), name);
    }
    return undefined;
}
function unknown(file, node, keyword, suggest) {
    const range = file.keyOf(node, keyword);
    const known = () => [...json_schema_keywords/* draft07Keywords */.nf.keys()].filter((name) => !Object.hasOwn(node.schema, name));
    const close = keyword === 'example' ? 'examples' : keyword === 'desc' ? 'description' : suggest(() => (0,nearest/* nearest */.p)(keyword, known()));
    const advice = close === undefined ? 'draft-07 has no such keyword.' : `did you mean "${close}"?`;
    // `"example": 1` is not yet a list of examples.
    const renamable = close !== undefined && (close !== 'examples' || Array.isArray(node.schema[keyword]));
    const fix = renamable && file.fix(`Write ${close}`, false, { range, newText: JSON.stringify(close) });
    return file.violation('unknown-keyword', range, `Unknown keyword ${(0,describe_problem/* shownValue */.JJ)(keyword)}; ${advice}`, fix ? { fix } : {});
}

;// CONCATENATED MODULE: ./lib/rules/schema/pattern-portability.js
/** Python's `re` on the platform's side, and VLM Run's own hub library, read these otherwise or not at all. */
function portabilityOf(pattern) {
    const text = pattern.replaceAll('\\\\', '');
    const notes = [];
    if (/\\[pP]\{/.test(text))
        notes.push('\\p{…} is unknown to Python; list the characters.');
    if (/\(\?<[A-Za-z_$]/.test(text))
        notes.push('(?<name>…) is unknown to Python; use a group without a name.');
    if (/\\u\{/.test(text))
        notes.push('\\u{…} is unknown to Python; write \\uXXXX or the character.');
    if (/\[\^?\]/.test(text))
        notes.push('[] and [^] do not compile in Python.');
    if (/\\c[A-Za-z]/.test(text))
        notes.push('\\cX does not compile in Python.');
    if (/\(\?<?[=!]/.test(text))
        notes.push("Look-around is dropped, with the whole pattern, by engines without it (VLM Run's hub uses one).");
    return notes;
}
/** What a pattern accepts beyond its ECMAScript reading when Python reads it. */
function widerInPython(pattern) {
    const text = pattern.replaceAll('\\\\', '');
    return [
        ...(text.includes('\\d') ? ['other digits for \\d'] : []),
        ...(text.includes('\\w') ? ['other letters for \\w'] : []),
        ...(/\$(?:$|[|)])/.test(text) ? ['a line break before $'] : []),
    ];
}
/** The pattern without the backslashes that the u flag forbids, where leaving them out changes nothing. */
function withoutNeedlessEscapes(pattern) {
    let inClass = false;
    let result = '';
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at] ?? '';
        const escaped = character === '\\' ? (pattern[at + 1] ?? '') : '';
        if (escaped === '') {
            if (character === '[')
                inClass = true;
            else if (character === ']')
                inClass = false;
            result += character;
            continue;
        }
        at++;
        // In a class a hyphen may divide a range: there the u flag allows its backslash.
        const needless = !/[\w\s^$\\.*+?()[\]{}|/-]/.test(escaped) || escaped === '_' || (escaped === '-' && !inClass);
        result += needless ? escaped : character + escaped;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/rules/schema/regex/automaton.js
// A bound beyond this behaves like none for any text that matters.
const MAX_COPIES = 12;
const MAX_STATES = 120;
/** The automaton of a pattern, or undefined for one that is too large to look at. */
function automatonOf(regex) {
    const sets = [];
    const next = [];
    let refusable = false;
    const connect = (last, first) => {
        for (const from of last) {
            const edges = next[from];
            for (const to of first)
                edges?.set(to, Math.min(2, (edges.get(to) ?? 0) + 1));
        }
    };
    const then = (a, b) => {
        connect(a.last, b.first);
        return {
            nullable: a.nullable && b.nullable,
            first: a.nullable ? [...a.first, ...b.first] : a.first,
            last: b.nullable ? [...a.last, ...b.last] : b.last,
        };
    };
    const nothing = { nullable: true, first: [], last: [] };
    const repeat = (body, min, max) => {
        if (max === 0)
            return nothing;
        let result = nothing;
        const needed = Math.min(min, MAX_COPIES);
        for (let copy = 0; copy < needed - 1; copy++)
            result = then(result, build(body));
        const endless = max > MAX_COPIES;
        if (needed > 0 || endless) {
            const part = build(body);
            if (endless)
                connect(part.last, part.first);
            result = then(result, needed > 0 ? part : { ...part, nullable: true });
        }
        for (let copy = needed; !endless && copy < max; copy++)
            result = then(result, { ...build(body), nullable: true });
        return result;
    };
    const build = (node) => {
        if (sets.length > MAX_STATES)
            return nothing;
        switch (node.kind) {
            case 'chars': {
                const state = sets.push(node.set) - 1;
                next.push(new Map());
                return { nullable: false, first: [state], last: [state] };
            }
            case 'sequence':
                return node.parts.map(build).reduce(then, nothing);
            case 'choice': {
                const parts = node.options.map(build);
                return {
                    nullable: parts.some((part) => part.nullable),
                    first: parts.flatMap((part) => part.first),
                    last: parts.flatMap((part) => part.last),
                };
            }
            case 'repeat':
                return repeat(node.body, node.min, node.max);
            case 'assertion':
                if (node.end)
                    refusable = true;
                return nothing;
        }
    };
    const whole = build(regex);
    if (sets.length > MAX_STATES)
        return undefined;
    return { labels: labelsOf(sets), next, free: new Set(refusable ? [] : whole.last) };
}
/** Numbers the intervals between all bounds that occur, so that sets can be compared by their numbers. */
function labelsOf(sets) {
    const bounds = [...new Set(sets.flatMap((set) => set.flatMap(([low, high]) => [low, high + 1])))].sort((a, b) => a - b);
    const number = new Map(bounds.map((bound, index) => [bound, index]));
    return sets.map((set) => {
        const label = new Set();
        for (const [low, high] of set) {
            const end = number.get(high + 1) ?? 0;
            for (let index = number.get(low) ?? 0; index < end; index++)
                label.add(index);
        }
        return label;
    });
}

;// CONCATENATED MODULE: ./lib/rules/schema/regex/char-set.js
const LAST = 0x10ffff;
function union(...sets) {
    const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
    const result = [];
    for (const [low, high] of ranges) {
        const last = result.at(-1);
        if (last && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            result.push([low, high]);
    }
    return result;
}
function complement(set) {
    const result = [];
    let from = 0;
    for (const [low, high] of set) {
        if (low > from)
            result.push([from, low - 1]);
        from = high + 1;
    }
    if (from <= LAST)
        result.push([from, LAST]);
    return result;
}
const single = (code) => [[code, code]];
const digit = [[48, 57]];
const word = [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
];
const space = union([
    [9, 13],
    [32, 32],
    [0xa0, 0xa0],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x3000, 0x3000],
]);
/** What `.` matches without the `s` flag. */
const dot = complement([
    [10, 10],
    [13, 13],
    [0x2028, 0x2029],
]);
/** The sets of `\d`, `\w`, `\s` and their opposites. */
const classEscapes = {
    d: digit,
    D: complement(digit),
    w: word,
    W: complement(word),
    s: space,
    S: complement(space),
};
/** About what `\p{name}` matches: exact in ASCII, everything beyond or nothing of it. */
function propertySet(name, negated) {
    let pattern;
    try {
        pattern = new RegExp(`\\${negated ? 'P' : 'p'}{${name}}`, 'u');
    }
    catch {
        return dot;
    }
    const result = [];
    for (let code = 0; code < 128; code++)
        if (pattern.test(String.fromCharCode(code)))
            result.push([code, code]);
    const beyond = ['ä', 'Ω', '字', '٣', '，', '€', '\u2003'].some((character) => pattern.test(character));
    return union(result, beyond ? [[128, LAST]] : []);
}

;// CONCATENATED MODULE: ./lib/rules/schema/regex/parse-regex.js

const EMPTY = { kind: 'sequence', parts: [] };
const CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, b: 8 };
const MAX_DEPTH = 50;
/**
 * Reads an ECMAScript pattern that is known to compile: the pattern itself, and what stands in its look-arounds, which
 * are matched on their own. Undefined for one that is nested too deeply.
 */
function parseRegex(pattern) {
    const parser = new RegexParser(pattern);
    try {
        return [parser.choice(0), ...parser.lookArounds];
    }
    catch (error) {
        if (error instanceof TooDeep)
            return undefined;
        throw error;
    }
}
class TooDeep extends Error {
}
class RegexParser {
    lookArounds = [];
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    #take(token) {
        if (!this.#text.startsWith(token, this.#at))
            return false;
        this.#at += token.length;
        return true;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match)
            this.#at += match[0].length;
        return match;
    }
    choice(depth) {
        if (depth > MAX_DEPTH)
            throw new TooDeep();
        const options = [];
        do
            options.push(this.#sequence(depth));
        while (this.#take('|'));
        return options.length === 1 ? (options[0] ?? EMPTY) : { kind: 'choice', options };
    }
    #sequence(depth) {
        const parts = [];
        while (this.#at < this.#text.length && this.#text[this.#at] !== '|' && this.#text[this.#at] !== ')')
            parts.push(this.#repeated(this.#atom(depth)));
        return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'sequence', parts };
    }
    #repeated(body) {
        const match = this.#match(/(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y);
        if (!match)
            return body;
        const [, symbol, low, comma, high] = match;
        const min = symbol ? Number(symbol === '+') : Number(low);
        const max = symbol ? (symbol === '?' ? 1 : Number.POSITIVE_INFINITY) : comma ? Number(high || 'Infinity') : min;
        return { kind: 'repeat', body, min, max };
    }
    #atom(depth) {
        if (this.#take('(')) {
            const look = this.#match(/\?(?:<?[=!])/y);
            if (!look)
                this.#match(/\?(?:<[^>]*>|[a-z-]*:)/y);
            const inner = this.choice(depth + 1);
            this.#take(')');
            if (!look)
                return inner;
            // What follows can refuse what it has matched, so that it is gone back into.
            this.lookArounds.push({ kind: 'sequence', parts: [inner, { kind: 'assertion', end: true }] });
            return { kind: 'assertion', end: true };
        }
        if (this.#take('^'))
            return { kind: 'assertion', end: false };
        if (this.#take('$'))
            return { kind: 'assertion', end: true };
        if (this.#take('.'))
            return { kind: 'chars', set: dot };
        if (this.#take('['))
            return { kind: 'chars', set: this.#class() };
        if (this.#match(/\\[bB]/y))
            return { kind: 'assertion', end: true };
        // What a back reference matches is known when it runs; it is taken for any text.
        if (this.#match(/\\(?:[1-9]\d*|k<[^>]*>)/y))
            return { kind: 'repeat', body: { kind: 'chars', set: dot }, min: 0, max: Number.POSITIVE_INFINITY };
        return { kind: 'chars', set: this.#character(false) };
    }
    #class() {
        const negated = this.#take('^');
        const sets = [];
        while (this.#at < this.#text.length && !this.#take(']')) {
            const low = this.#character(true);
            const from = low[0]?.[0];
            if (low.length === 1 && from === low[0]?.[1] && this.#match(/-(?!\])/y)) {
                const to = this.#character(true).at(-1)?.[1] ?? from;
                sets.push(from !== undefined && to !== undefined && from <= to ? [[from, to]] : []);
            }
            else
                sets.push(low);
        }
        const set = union(...sets);
        return negated ? complement(set) : set;
    }
    #character(inClass) {
        if (!this.#take('\\')) {
            const code = this.#text.codePointAt(this.#at) ?? 0;
            this.#at += code > 0xffff ? 2 : 1;
            return single(code);
        }
        const property = this.#match(/([pP])\{([^}]*)\}/y);
        if (property)
            return propertySet(property[2] ?? '', property[1] === 'P');
        const number = this.#match(/u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})/y);
        if (number)
            return single(Number.parseInt(number[1] ?? number[2] ?? number[3] ?? '0', 16));
        const control = this.#match(/c([A-Za-z])/y);
        if (control)
            return single((control[1] ?? 'A').charCodeAt(0) % 32);
        const code = this.#text.codePointAt(this.#at) ?? 92;
        const character = String.fromCodePoint(code);
        this.#at += character.length;
        const set = classEscapes[character];
        if (set && Object.hasOwn(classEscapes, character))
            return set;
        const known = Object.hasOwn(CONTROLS, character) && (inClass || character !== 'b');
        return single(known ? (CONTROLS[character] ?? code) : code);
    }
}

;// CONCATENATED MODULE: ./lib/rules/schema/regex/ambiguity.js


// Steps of the search; real patterns need a few hundred.
const BUDGET = 300_000;
const MAX_LENGTH = 1_000;
// What repeats a few times at most ends after a few ways.
const ENDLESS = /[*+]|\{\d*,\}|\{\d+,\d{2,}\}/;
/**
 * How badly a pattern can backtrack: exponentially when a loop can be gone round in two ways with the same text,
 * polynomially when the same text can be shared out between two loops that follow one another (Weber and Seidl, On the
 * degree of ambiguity of finite automata, 1991). Undefined for neither, and for patterns that are too large to tell.
 */
function growthOf(pattern) {
    if (pattern.length > MAX_LENGTH || !ENDLESS.test(pattern))
        return undefined;
    const growths = parseRegex(pattern)?.map(growthOfOne) ?? [];
    return growths.find((growth) => growth === 'exponential') ?? growths.find((growth) => growth !== undefined);
}
function growthOfOne(regex) {
    const automaton = automatonOf(regex);
    if (automaton === undefined)
        return undefined;
    try {
        return new AmbiguitySearch(automaton).growth();
    }
    catch (error) {
        if (error instanceof BudgetSpent)
            return undefined;
        throw error;
    }
}
class BudgetSpent extends Error {
}
class AmbiguitySearch {
    #automaton;
    #reach;
    #steps = 0;
    constructor(automaton) {
        this.#automaton = automaton;
        this.#reach = automaton.next.map((_, from) => this.#reachable(from));
    }
    growth() {
        const loops = this.#automaton.next.flatMap((_, state) => (this.#reach[state]?.has(state) ? [state] : []));
        const refusable = loops.filter((state) => !this.#endsFreely(state));
        if (refusable.some((state) => this.#loopsTwice(state)))
            return 'exponential';
        for (const from of refusable)
            for (const to of refusable)
                if (from !== to && this.#reach[from]?.has(to) && this.#shares(from, to))
                    return 'polynomial';
        return undefined;
    }
    /** Nothing behind the loop can refuse, so a match never has to go back into it. */
    #endsFreely(state) {
        const { free } = this.#automaton;
        return [...free].some((end) => this.#sameLoop(state, end));
    }
    #sameLoop(a, b) {
        return a === b || (this.#reach[a]?.has(b) === true && this.#reach[b]?.has(a) === true);
    }
    #reachable(from) {
        const found = new Set();
        const pending = [from];
        for (let state = pending.pop(); state !== undefined; state = pending.pop())
            for (const to of this.#automaton.next[state]?.keys() ?? []) {
                if (found.has(to))
                    continue;
                found.add(to);
                pending.push(to);
            }
        return found;
    }
    #overlap(...states) {
        const [first, ...others] = states.map((state) => this.#automaton.labels[state]);
        for (const label of first ?? [])
            if (others.every((set) => set?.has(label)))
                return true;
        return false;
    }
    #count() {
        if (++this.#steps > BUDGET)
            throw new BudgetSpent();
    }
    /** Two different ways round from a state to itself, step by step with the same characters. */
    #loopsTwice(start) {
        const { next } = this.#automaton;
        const size = next.length;
        const inLoop = (state) => this.#sameLoop(start, state);
        const seen = new Set();
        const pending = [[start, start, false]];
        for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
            const [left, right, apart] = pair;
            for (const [a, ways] of next[left] ?? []) {
                if (!inLoop(a))
                    continue;
                for (const b of next[right]?.keys() ?? []) {
                    this.#count();
                    if (!inLoop(b) || !this.#overlap(a, b))
                        continue;
                    const parted = apart || a !== b || (left === right && ways > 1);
                    if (parted && a === start && b === start)
                        return true;
                    const key = (a * size + b) * 2 + Number(parted);
                    if (seen.has(key))
                        continue;
                    seen.add(key);
                    pending.push([a, b, parted]);
                }
            }
        }
        return false;
    }
    /** One text that leads from `p` to `p`, from `p` to `q` and from `q` to `q`. */
    #shares(p, q) {
        const { next } = this.#automaton;
        const size = next.length;
        const seen = new Set();
        const pending = [[p, p, q]];
        for (let triple = pending.pop(); triple !== undefined; triple = pending.pop()) {
            const [first, between, last] = triple;
            for (const a of next[first]?.keys() ?? []) {
                if (!this.#sameLoop(p, a))
                    continue;
                for (const c of next[last]?.keys() ?? []) {
                    this.#count();
                    if (!this.#sameLoop(q, c) || !this.#overlap(a, c))
                        continue;
                    for (const b of next[between]?.keys() ?? []) {
                        this.#count();
                        if (!this.#overlap(a, b, c))
                            continue;
                        if (a === p && b === q && c === q)
                            return true;
                        const key = (a * size + b) * size + c;
                        if (seen.has(key))
                            continue;
                        seen.add(key);
                        pending.push([a, b, c]);
                    }
                }
            }
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/rules/schema/check-patterns.js




/** Looking into a pattern takes up to some milliseconds. */
const MOST_ANALYSED = 200;
/** Every regular expression of a schema: whether it is one, means the same everywhere, and ends. */
function* checkPatterns(file) {
    const growths = new Map();
    const wider = [];
    for (const pattern of patternsOf(file)) {
        const { text } = pattern;
        const modifiers = /\(\?[ims]*(?:-[ims]+)?[:)]/.exec(text);
        const inline = modifiers && modifiers[0] !== '(?:';
        if (inline || (0,json_schema_pattern/* compilePattern */.Eb)(text) === undefined) {
            yield file.violation('regex-invalid', rangeOf(file, pattern), `Invalid pattern: ${causeOf(text)}.`);
            continue;
        }
        yield* checkPortability(file, pattern);
        const what = widerInPython(text);
        if (what.length > 0)
            wider.push({ pattern, what });
        if (growths.size < MOST_ANALYSED && !growths.has(text))
            growths.set(text, growthOf(text));
        const growth = growths.get(text);
        if (growth === 'exponential') {
            const message = 'Pattern can take exponential time: a loop in it can match one text in several ways.';
            yield file.violation('regex-redos', rangeOf(file, pattern), message);
        }
        else if (growth === 'polynomial') {
            const message = 'Pattern can be slow on long texts: two loops in it can share out the same text.';
            yield file.violation('regex-redos', rangeOf(file, pattern), message, { part: 'polynomial' });
        }
    }
    const [first, ...others] = wider;
    if (first === undefined)
        return;
    // Nearly every pattern has one of these, so a file is told once.
    const more = others.length === 0 ? '' : ` (so do ${others.length} more)`;
    const message = `In Python this pattern${more} accepts more: ${first.what.join(', ')}.`;
    yield file.violation('regex-portability', rangeOf(file, first.pattern), message, { part: 'wider' });
}
function* patternsOf(file) {
    for (const node of file.objects) {
        const { pattern, patternProperties } = node.schema;
        if (typeof pattern === 'string')
            yield { text: pattern, pointer: (0,json_pointer/* childPointer */.Y2)(node.pointer, 'pattern'), isKey: false };
        if (typeof patternProperties !== 'object' || patternProperties === null || Array.isArray(patternProperties))
            continue;
        const below = (0,json_pointer/* childPointer */.Y2)(node.pointer, 'patternProperties');
        for (const text of Object.keys(patternProperties))
            yield { text, pointer: (0,json_pointer/* childPointer */.Y2)(below, text), isKey: true };
    }
}
/** Looked up for a finding only: it takes reading the file a second time. */
function rangeOf(file, { pointer, isKey }) {
    return isKey ? file.key(pointer) : file.value(pointer);
}
function* checkPortability(file, pattern) {
    const { text } = pattern;
    if ((0,json_schema_pattern/* tryPattern */.Y7)(text, 'u') === undefined) {
        const range = rangeOf(file, pattern);
        const plain = withoutNeedlessEscapes(text);
        const mends = plain !== text && (0,json_schema_pattern/* tryPattern */.Y7)(plain, 'u') !== undefined;
        const escaped = /\\([^\w\s^$\\.*+?()[\]{}|/-]|[_-])/.exec(text);
        const what = escaped ? `"${escaped[0]}" is an invalid escape` : causeOf(text, 'u');
        yield file.violation('regex-portability', range, `${what} under the u flag, which validators use.`, {
            ...(mends && { fix: file.fix('Leave out the backslash', true, { range, newText: JSON.stringify(plain) }) }),
        });
    }
    for (const message of portabilityOf(text))
        yield file.violation('regex-portability', rangeOf(file, pattern), message);
}
const PYTHON = [
    [/\(\?P<(\w+)>/, '(?P<$1>…) is Python syntax; write (?<$1>…)'],
    [/\(\?P[=>]/, '(?P=…) is Python syntax; write \\k<…>'],
    [/\(\?(?=[a-zA-Z-])[a-zA-Z]*-?[a-zA-Z]*[:)]/, 'inline flags are not ECMAScript; spell out both cases, as in [Aa]'],
    [/\(\?>|[*+?}]\+/, 'possessive and atomic groups are not ECMAScript'],
    [/\(\?#/, 'comments are not ECMAScript'],
    [/\(\?\(/, 'conditions are not ECMAScript'],
];
/** Why a pattern does not compile, in words that name the mistake. */
function causeOf(pattern, flags = '') {
    // Looking for a cause in half a megabyte takes longer than anybody waits.
    const text = pattern.slice(0, 1_000);
    for (const [pattern, cause] of PYTHON) {
        const match = pattern.exec(text);
        if (match)
            return cause.replaceAll('$1', match[1] ?? '');
    }
    try {
        new RegExp(pattern, flags);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : '';
        return reason === '' ? 'it is not ECMAScript' : reason.charAt(0).toLowerCase() + reason.slice(1);
    }
    return 'it is not ECMAScript';
}

// EXTERNAL MODULE: ./lib/json-schema/references.js
var references = __webpack_require__(32850);
;// CONCATENATED MODULE: ./lib/rules/schema/check-references.js








/** Where each `$ref` leads, and what stands beside it. */
function* checkReferences(file) {
    const targets = [...file.index.nodes()]
        .filter(({ keyword }) => keyword === 'definitions' || keyword === '$defs')
        .map(({ pointer }) => `#${pointer}`)
        .concat(file.index.names());
    const suggest = (0,suggestions/* suggester */.M)();
    for (const node of file.objects) {
        const reference = (0,references/* asReference */.AA)(node.schema);
        const resolution = reference === undefined ? undefined : file.index.resolve(node);
        if (reference === undefined || resolution === undefined)
            continue;
        if (resolution.kind === 'schema')
            yield* siblings(file, node);
        else
            yield unresolved(file, node, reference, resolution, targetOf(reference, targets, suggest));
    }
}
function unresolved(file, node, reference, { kind }, close) {
    const range = file.valueOf(node, '$ref');
    const what = kind === 'not-a-schema' ? 'is no schema' : 'does not exist';
    const message = kind === 'elsewhere' && close === undefined
        ? `${(0,describe_problem/* shownValue */.JJ)(reference)} is another document, and nothing is fetched: copy its schema into "definitions".`
        : `${(0,describe_problem/* shownValue */.JJ)(reference)} ${kind === 'elsewhere' ? 'is another document' : what}${close ? `; did you mean "${close}"?` : '.'}`;
    const fix = close && file.fix(`Write ${close}`, false, { range, newText: JSON.stringify(close) });
    return file.violation('ref-unresolved', range, message, fix ? { fix } : {});
}
/** The target that was meant: one of the same name elsewhere, or else the nearest. */
function targetOf(reference, targets, suggest) {
    return suggest(() => {
        const last = reference.slice(reference.lastIndexOf('/') + 1).replace(/^#/, '');
        const sameName = targets.find((target) => last !== '' && (target.endsWith(`/${last}`) || target === `#${last}`));
        return sameName ?? (0,nearest/* nearest */.p)(reference, targets);
    });
}
/** Assertions beside `$ref`; annotations there are ignored as well, but nothing is lost with them. */
function* siblings(file, node) {
    if (typeof node.schema === 'boolean')
        return;
    for (const keyword of Object.keys(node.schema)) {
        const kind = json_schema_keywords/* draft07Keywords */.nf.get(keyword);
        if (kind === undefined || kind === 'annotation' || kind === 'core')
            continue;
        if (keyword === 'definitions' || keyword === '$defs')
            continue;
        const message = `"${keyword}" beside $ref is ignored; use allOf.`;
        const more = Object.hasOwn(node.schema, 'allOf') ? {} : { fix: wrapping(file, node) };
        yield file.violation('ref-sibling', file.keyOf(node, keyword), message, more);
    }
}
function wrapping(file, node) {
    const range = { start: file.keyOf(node, '$ref').start, end: file.valueOf(node, '$ref').end };
    const newText = `"allOf": [{ ${file.source.text.slice(range.start, range.end)} }]`;
    return file.fix('Wrap $ref in allOf', true, { range, newText });
}
/** References that go round in circles or multiply. */
function* checkPaths(file) {
    const { cycles, widest } = (0,ref_paths/* refPaths */.y)(file.index);
    const targets = cycles.length > 0 ? targetsOf(file) : new Set();
    for (const cycle of cycles) {
        const first = cycle.find(({ schema }) => (0,references/* asReference */.AA)(schema) !== undefined) ?? cycle[0];
        if (first === undefined)
            continue;
        const from = cycle.indexOf(first);
        const around = [...cycle.slice(from + 1), ...cycle.slice(0, from + 1)];
        const names = around.filter((node) => targets.has(node)).map(({ pointer }) => `#${pointer}`);
        const shown = names.length > 5 ? [...names.slice(0, 5), '…'] : names;
        const range = file.value((0,json_pointer/* childPointer */.Y2)(first.pointer, '$ref'));
        yield file.violation('ref-cycle', range, `$ref cycle: ${[...shown, names[0] ?? '#'].join(' -> ')}.`);
    }
    if (widest.paths > limits/* schemaLimits */.w4.paths) {
        const limit = limits/* schemaLimits */.w4.paths.toLocaleString('en');
        const message = `References multiply: one value is tried against more than ${limit} alternatives.`;
        yield file.violation('too-complex', file.key(widest.node.pointer), message);
    }
}
function targetsOf(file) {
    const targets = new Set();
    for (const node of file.objects) {
        const resolution = file.index.resolve(node);
        if (resolution?.kind === 'schema')
            targets.add(resolution.node);
    }
    return targets;
}

;// CONCATENATED MODULE: ./lib/rules/schema/check-root.js



const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_NAMES = [
    [/2020-12/, '2020-12'],
    [/2019-09/, '2019-09'],
    [/draft-?0?6/, 'draft-06'],
    [/draft-?0?4/, 'draft-04'],
    [/draft-?0?3/, 'draft-03'],
];
/** Which draft the schema says it is written in. */
function* checkDialect(file) {
    const [root] = file.objects;
    if (root === undefined || root.pointer !== '')
        return;
    const dialect = root.schema.$schema;
    if (dialect === DRAFT_07 || (dialect !== undefined && typeof dialect !== 'string'))
        return;
    const safe = !file.objects.some(({ schema }) => Object.keys(schema).some((keyword) => laterKeywords.has(keyword)));
    if (dialect === undefined) {
        yield file.violation('dialect', file.key(''), `$schema is missing; skills are validated as draft-07.`, {
            part: 'absent',
            fix: file.fix('Add $schema', safe, insertion(file)),
        });
        return;
    }
    const range = file.value('/$schema');
    const fix = file.fix('Write draft-07', safe, { range, newText: JSON.stringify(DRAFT_07) });
    if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(dialect)) {
        yield file.violation('dialect', range, `The name of draft-07 is "${DRAFT_07}", to the letter.`, {
            part: 'spelling',
            fix,
        });
        return;
    }
    const name = DRAFT_NAMES.find(([pattern]) => pattern.test(dialect))?.[1] ?? (0,describe_problem/* shownValue */.JJ)(dialect);
    yield file.violation('dialect', range, `$schema is ${name}; skills are validated as draft-07.`, { fix });
}
function insertion(file) {
    const { text } = file.source;
    const at = file.value('').start + 1;
    const gap = /^\s*/.exec(text.slice(at))?.[0] ?? '';
    const member = `"$schema": ${JSON.stringify(DRAFT_07)}`;
    const empty = text[at + gap.length] === '}';
    return { range: { start: at, end: at }, newText: empty ? member : `${gap}${member},` };
}
/**
 * What a skill returns is an object. Returns false for a file that is no schema at all, so that nothing else is said
 * of it.
 */
function* checkRoot(file) {
    const { schema } = file.index.root;
    if (typeof schema === 'boolean') {
        yield file.violation('root-not-object', file.value(''), `The schema ${schema} says nothing about the answer.`);
        return true;
    }
    const isReference = Object.hasOwn(schema, '$ref');
    const type = isReference ? referredType(file) : schema.type;
    if (type === 'object')
        return true;
    if (type !== undefined) {
        const message = `Top-level type is ${Array.isArray(type) ? 'a list' : (0,describe_problem/* shownValue */.JJ)(type)}; skills return an object.`;
        yield file.violation('root-not-object', file.value(isReference ? '/$ref' : '/type'), message);
        return true;
    }
    if (isReference)
        return true;
    const names = Object.keys(schema);
    const isSchema = names.length === 0 || names.some((name) => json_schema_keywords/* draft07Keywords */.nf.has(name) || ignoredKeywords.has(name));
    const message = isSchema
        ? 'Say "type": "object" at the top level; skills return an object.'
        : 'This looks like an answer, not like a schema of one: it has neither "type" nor "properties".';
    yield file.violation('root-not-object', file.key(''), message);
    return isSchema;
}
/** The type of the schema that the reference at the root leads to, through other references if need be. */
function referredType({ index }) {
    const seen = new Set([index.root]);
    for (let { root: node } = index;;) {
        const target = index.resolve(node);
        if (target?.kind !== 'schema' || seen.has(target.node) || typeof target.node.schema === 'boolean')
            return undefined;
        node = target.node;
        seen.add(node);
        if (typeof node.schema !== 'boolean' && !Object.hasOwn(node.schema, '$ref'))
            return node.schema.type;
    }
}

;// CONCATENATED MODULE: ./lib/rules/schema/check-satisfiable.js



const check_satisfiable_LIMITS = [
    ['minimum', 'maximum', false],
    ['exclusiveMinimum', 'maximum', true],
    ['minimum', 'exclusiveMaximum', true],
    ['exclusiveMinimum', 'exclusiveMaximum', true],
    ['minLength', 'maxLength', false],
    ['minItems', 'maxItems', false],
    ['minProperties', 'maxProperties', false],
];
const NUMBERS = ['number', 'integer'];
const APPLIES_TO = {
    ...Object.fromEntries(['minLength', 'maxLength', 'pattern'].map((keyword) => [keyword, ['string']])),
    ...Object.fromEntries(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((keyword) => [keyword, NUMBERS])),
    ...Object.fromEntries(['items', 'additionalItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'].map((keyword) => [
        keyword,
        ['array'],
    ])),
    ...Object.fromEntries([
        'properties',
        'patternProperties',
        'additionalProperties',
        'propertyNames',
        'required',
        'minProperties',
        'maxProperties',
        'dependencies',
    ].map((keyword) => [keyword, ['object']])),
};
const LOWER = new Set(check_satisfiable_LIMITS.map(([low]) => low));
/** True for a keyword that means something for values of some types only. */
function isParticular(keyword) {
    return keyword === 'format' || Object.hasOwn(APPLIES_TO, keyword);
}
/** Schemas that no value satisfies, and keywords that can never apply. */
function* checkSatisfiable(file) {
    for (const node of file.objects) {
        const { schema } = node;
        if (Object.hasOwn(schema, '$ref'))
            continue;
        const keywords = Object.keys(schema);
        if (keywords.some((keyword) => LOWER.has(keyword)))
            yield* checkLimits(file, node);
        if (schema.type !== undefined && keywords.some(isParticular))
            yield* checkApplicable(file, node, keywords);
        if (schema.not !== undefined || schema.allOf !== undefined)
            yield* checkCombined(file, node);
    }
}
function* checkLimits(file, node) {
    for (const [low, high, strict] of check_satisfiable_LIMITS) {
        const from = node.schema[low];
        const to = typeof from === 'number' ? node.schema[high] : undefined;
        if (typeof from !== 'number' || typeof to !== 'number' || from < to || (from === to && !strict))
            continue;
        const sign = from === to ? '=' : '>';
        yield file.violation('unsatisfiable', file.keyOf(node, low), `${low} ${from} ${sign} ${high} ${to}: nothing fits.`);
    }
}
function typesOf(schema) {
    return typeof schema.type === 'string' ? [schema.type] : Array.isArray(schema.type) ? schema.type : undefined;
}
function* checkApplicable(file, node, keywords) {
    const types = typesOf(node.schema)?.filter((type) => json_schema_keywords/* typeNames */.DK.includes(type));
    if (types === undefined || types.length === 0)
        return;
    for (const keyword of keywords) {
        // `"required": true` is a mistake of another kind, and told as one.
        if (keyword === 'required' && !Array.isArray(node.schema.required))
            continue;
        const applies = Object.hasOwn(APPLIES_TO, keyword) ? APPLIES_TO[keyword] : undefined;
        if (applies && !types.some((type) => applies.includes(String(type)))) {
            const message = `"${keyword}" never applies: the type is ${types.join(' or ')}, not ${applies.join(' or ')}.`;
            yield file.violation('unsatisfiable', file.keyOf(node, keyword), message);
        }
        else if (keyword === 'format' && !types.includes('string')) {
            const message = `"format" never applies: the type is ${types.join(' or ')}, and formats are those of texts.`;
            yield file.violation('unsatisfiable', file.keyOf(node, keyword), message, { part: 'format' });
        }
    }
}
function* checkCombined(file, node) {
    const { schema } = node;
    if (schema.not === true || ((0,json/* isJsonObject */.O)(schema.not) && Object.keys(schema.not).length === 0))
        yield file.violation('unsatisfiable', file.keyOf(node, 'not'), '"not" excludes everything: nothing fits.');
    if (!Array.isArray(schema.allOf))
        return;
    const branches = schema.allOf.map((branch) => resolved(file, node, branch));
    let left = typesOf(schema)?.map(String);
    for (const [index, branch] of branches.entries()) {
        const types = typesOf(branch)?.map(String);
        if (types === undefined)
            continue;
        const fitting = left?.filter((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
        const narrowed = left && types.includes('integer') && left.includes('number') ? [...(fitting ?? []), 'integer'] : fitting;
        if (narrowed?.length === 0) {
            const range = file.value((0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(node.pointer, 'allOf'), index));
            const message = `Type ${types.join(' or ')} excludes ${left?.join(' or ')} of the other schemas: nothing fits.`;
            yield file.violation('unsatisfiable', { start: range.start, end: range.start + 1 }, message);
            return;
        }
        left = narrowed ?? types;
    }
    yield* checkClosedBranches(file, node, branches);
}
/** `additionalProperties: false` looks at its own `properties` only, so a closed branch refuses those of the others. */
function* checkClosedBranches(file, node, branches) {
    const namesIn = (schema) => (0,json/* isJsonObject */.O)(schema.properties) ? Object.keys(schema.properties) : [];
    for (const [index, branch] of branches.entries()) {
        if (branch.additionalProperties !== false || (0,json/* isJsonObject */.O)(branch.patternProperties))
            continue;
        const own = new Set(namesIn(branch));
        const other = [node.schema, ...branches.filter((_, i) => i !== index)]
            .flatMap(namesIn)
            .find((name) => !own.has(name));
        if (other === undefined)
            continue;
        const range = file.value((0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(node.pointer, 'allOf'), index));
        const message = `This closed schema refuses ${JSON.stringify(other)}, which another one of allOf declares.`;
        yield file.violation('unsatisfiable', { start: range.start, end: range.start + 1 }, message, {
            part: 'closed-branch',
        });
    }
}
function resolved(file, node, branch) {
    if (!(0,json/* isJsonObject */.O)(branch))
        return {};
    if (!Object.hasOwn(branch, '$ref'))
        return branch;
    const index = Array.isArray(node.schema.allOf) ? node.schema.allOf.indexOf(branch) : -1;
    const at = file.index.at((0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(node.pointer, 'allOf'), index));
    const target = at && file.index.resolve(at);
    return target?.kind === 'schema' && (0,json/* isJsonObject */.O)(target.node.schema) ? target.node.schema : {};
}

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
;// CONCATENATED MODULE: ./lib/json-schema/formats.js


/** A longer text is not looked at: some of the expressions take time in the square of its length. UTF-16 units. */
const LONGEST = 2_000;
/**
 * Whether a text has a format of draft-07, as the compiled validator tells it; undefined where it does not look
 * (the formats of international texts, and any other format).
 */
function matchesFormat(name, text) {
    if (text.length > LONGEST || !json_schema_keywords/* draft07Formats */.Ty.includes(name))
        return undefined;
    const format = Object.hasOwn(formats.fullFormats, name) ? formats.fullFormats[name] : undefined;
    const test = typeof format === 'object' && 'validate' in format ? format.validate : format;
    if (test instanceof RegExp)
        return test.test(text);
    return typeof test === 'function' ? test(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/json-schema/interpret.js






/** A value that was too much work to check to the end. */
class TooMuchWork extends Error {
    name = 'TooMuchWork';
}
const MOST_STEPS = 20_000;
/** Comparisons of two values that take as long as a step. */
const COMPARISONS = 16;
/**
 * Checks small values (defaults, examples) against one schema of a document without compiling it: nothing is loaded,
 * and the answer comes at once. Applies draft-07 as the compiled validator does.
 * Throws `TooMuchWork` when a value takes more steps than anything that people write as an example.
 */
function interpret(index, node, value) {
    return new Interpreter(index).check(node, value, '');
}
class Interpreter {
    #index;
    #steps = 0;
    constructor(index) {
        this.#index = index;
    }
    /** Counts comparisons of two values, of which many are a step. */
    compare(count) {
        this.#steps += count / COMPARISONS;
        if (this.#steps > MOST_STEPS)
            throw new TooMuchWork();
    }
    check(node, value, pointer) {
        if (++this.#steps > MOST_STEPS)
            throw new TooMuchWork();
        const { schema } = node;
        if (schema === true)
            return [];
        if (schema === false)
            return [problem({ node, schema: {}, keyword: 'false schema', expected: false, pointer }, value)];
        if (typeof schema.$ref === 'string') {
            const target = this.#index.resolve(node);
            if (target?.kind !== 'schema')
                throw new TooMuchWork();
            return this.check(target.node, value, pointer);
        }
        const problems = [];
        for (const [keyword, expected] of Object.entries(schema)) {
            const apply = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
            if (apply)
                problems.push(...apply.call(this, { node, schema, keyword, expected, pointer }, value));
        }
        return problems;
    }
    /** Checks against the schema under a keyword, or under a name or index below it. */
    below(at, keyword, key, value, pointer = at.pointer) {
        const parent = (0,json_pointer/* childPointer */.Y2)(at.node.pointer, keyword);
        const node = this.#index.at(key === undefined ? parent : (0,json_pointer/* childPointer */.Y2)(parent, key));
        return node ? this.check(node, value, pointer) : [];
    }
    matches(pattern, text) {
        const matched = (0,json_schema_pattern/* testPattern */.r$)(pattern, text);
        if (matched === undefined)
            throw new TooMuchWork();
        return matched;
    }
}
/** How a problem names the property that it is about, by its keyword. */
const NAMED_PROPERTIES = {
    required: 'missingProperty',
    additionalProperties: 'additionalProperty',
};
function problem({ node, schema, keyword, expected, pointer }, value, property) {
    const named = property === undefined ? {} : { property };
    const name = NAMED_PROPERTIES[keyword];
    return {
        pointer,
        keyword,
        ...(0,describe_problem/* describeProblem */.BJ)({ keyword, expected, schema, value, ...named }),
        schemaPointer: keyword === 'false schema' ? node.pointer : (0,json_pointer/* childPointer */.Y2)(node.pointer, keyword),
        params: property === undefined || name === undefined ? {} : { [name]: property },
    };
}
/** A keyword that holds or does not. */
const must = (holds) => function* (at, value) {
    if (!holds(at.expected, value))
        yield problem(at, value);
};
const onNumbers = (holds) => must((expected, value) => typeof value !== 'number' || typeof expected !== 'number' || holds(expected, value));
const onTexts = (holds) => must((expected, value) => typeof value !== 'string' || typeof expected !== 'number' || holds(expected, [...value].length));
const onLists = (holds) => must((expected, value) => !Array.isArray(value) || typeof expected !== 'number' || holds(expected, value.length));
const onObjects = (holds) => must((expected, value) => !(0,json/* isJsonObject */.O)(value) || typeof expected !== 'number' || holds(expected, Object.keys(value).length));
const alternatives = function* (at, value) {
    const branches = Array.isArray(at.expected) ? at.expected.map((_, i) => this.below(at, at.keyword, i, value)) : [];
    const valid = branches.filter((problems) => problems.length === 0).length;
    if (valid === 1 || (valid > 1 && at.keyword === 'anyOf'))
        return;
    if (valid > 1) {
        yield problem(at, value);
        return;
    }
    // The alternative that was meant is the one for values of this type.
    const meant = branches.filter((problems) => !problems.some(({ keyword, pointer }) => keyword === 'type' && pointer === at.pointer));
    const [only, ...others] = meant;
    yield* only && others.length === 0 ? only : [problem(at, value)];
};
const keywords = {
    type: must((expected, value) => (Array.isArray(expected) ? expected : [expected]).some((name) => (0,json_facts/* isOfType */.g)(value, name))),
    *enum(at, value) {
        if (!Array.isArray(at.expected))
            return;
        this.compare(at.expected.length);
        if (!at.expected.some((allowed) => (0,json_facts/* equalJson */.F)(allowed, value)))
            yield problem(at, value);
    },
    const: must(json_facts/* equalJson */.F),
    minimum: onNumbers((limit, value) => value >= limit),
    maximum: onNumbers((limit, value) => value <= limit),
    exclusiveMinimum: onNumbers((limit, value) => value > limit),
    exclusiveMaximum: onNumbers((limit, value) => value < limit),
    multipleOf: onNumbers((step, value) => Math.abs(Math.round(value / step) - value / step) <= 1e-9),
    minLength: onTexts((limit, length) => length >= limit),
    maxLength: onTexts((limit, length) => length <= limit),
    *pattern(at, value) {
        if (typeof value === 'string' && !this.matches(String(at.expected), value))
            yield problem(at, value);
    },
    format: must((expected, value) => typeof value !== 'string' || matchesFormat(String(expected), value) !== false),
    minItems: onLists((limit, length) => length >= limit),
    maxItems: onLists((limit, length) => length <= limit),
    *uniqueItems(at, value) {
        if (at.expected !== true || !Array.isArray(value))
            return;
        this.compare(value.length ** 2 / 2);
        if (value.some((a, i) => value.slice(i + 1).some((b) => (0,json_facts/* equalJson */.F)(a, b))))
            yield problem(at, value);
    },
    minProperties: onObjects((limit, size) => size >= limit),
    maxProperties: onObjects((limit, size) => size <= limit),
    *required(at, value) {
        if (!(0,json/* isJsonObject */.O)(value) || !Array.isArray(at.expected))
            return;
        for (const name of at.expected)
            if (typeof name === 'string' && !Object.hasOwn(value, name))
                yield problem(at, value, name);
    },
    *properties(at, value) {
        if (!(0,json/* isJsonObject */.O)(value) || !(0,json/* isJsonObject */.O)(at.expected))
            return;
        for (const name of Object.keys(at.expected)) {
            const member = Object.hasOwn(value, name) ? value[name] : undefined;
            if (member !== undefined)
                yield* this.below(at, at.keyword, name, member, (0,json_pointer/* childPointer */.Y2)(at.pointer, name));
        }
    },
    *patternProperties(at, value) {
        if (!(0,json/* isJsonObject */.O)(value) || !(0,json/* isJsonObject */.O)(at.expected))
            return;
        for (const pattern of Object.keys(at.expected))
            for (const [name, member] of Object.entries(value))
                if (this.matches(pattern, name))
                    yield* this.below(at, at.keyword, pattern, member, (0,json_pointer/* childPointer */.Y2)(at.pointer, name));
    },
    *additionalProperties(at, value) {
        if (!(0,json/* isJsonObject */.O)(value))
            return;
        const { properties = {}, patternProperties = {} } = at.schema;
        for (const [name, member] of Object.entries(value)) {
            if ((0,json/* isJsonObject */.O)(properties) && Object.hasOwn(properties, name))
                continue;
            if (Object.keys(patternProperties ?? {}).some((pattern) => this.matches(pattern, name)))
                continue;
            if (at.expected === false) {
                // The name that was meant is looked for.
                this.compare(Object.keys(properties ?? {}).length);
                yield problem(at, value, name);
            }
            else
                yield* this.below(at, at.keyword, undefined, member, (0,json_pointer/* childPointer */.Y2)(at.pointer, name));
        }
    },
    *propertyNames(at, value) {
        if (!(0,json/* isJsonObject */.O)(value))
            return;
        for (const name of Object.keys(value))
            if (this.below(at, at.keyword, undefined, name).length > 0)
                yield problem(at, value, name);
    },
    *dependencies(at, value) {
        if (!(0,json/* isJsonObject */.O)(value) || !(0,json/* isJsonObject */.O)(at.expected))
            return;
        for (const [name, needed] of Object.entries(at.expected)) {
            if (!Object.hasOwn(value, name))
                continue;
            if (!Array.isArray(needed))
                yield* this.below(at, at.keyword, name, value);
            else
                for (const other of needed)
                    if (typeof other === 'string' && !Object.hasOwn(value, other))
                        yield problem(at, value, other);
        }
    },
    *items(at, value) {
        if (!Array.isArray(value))
            return;
        const tuple = Array.isArray(at.expected);
        for (const [index, element] of value.entries()) {
            const known = !tuple || index < at.expected.length;
            const [keyword, key] = tuple ? (known ? ['items', index] : ['additionalItems', undefined]) : ['items', undefined];
            if (keyword === 'items' || Object.hasOwn(at.schema, 'additionalItems'))
                yield* this.below(at, keyword, key, element, (0,json_pointer/* childPointer */.Y2)(at.pointer, index));
        }
    },
    *contains(at, value) {
        if (Array.isArray(value) && value.every((element) => this.below(at, at.keyword, undefined, element).length > 0))
            yield problem(at, value);
    },
    *allOf(at, value) {
        if (!Array.isArray(at.expected))
            return;
        for (const index of at.expected.keys())
            yield* this.below(at, at.keyword, index, value);
    },
    anyOf: alternatives,
    oneOf: alternatives,
    *not(at, value) {
        if (this.below(at, at.keyword, undefined, value).length === 0)
            yield problem(at, value);
    },
    *if(at, value) {
        const branch = this.below(at, 'if', undefined, value).length === 0 ? 'then' : 'else';
        if (Object.hasOwn(at.schema, branch))
            yield* this.below(at, branch, undefined, value);
    },
};

;// CONCATENATED MODULE: ./lib/rules/schema/check-values.js





/** A file of nothing but slow examples must not cost more than this many of them. */
const check_values_MOST_SLOW = 5;
/** Defaults and examples that their own schema refuses. */
function* checkDefaults(file) {
    let slow = 0;
    for (const node of file.objects) {
        for (const { pointer, name, value } of samplesOf(node)) {
            if (slow >= check_values_MOST_SLOW)
                return;
            try {
                const [problem] = interpret(file.index, node, value);
                if (problem === undefined)
                    continue;
                const at = pointer + problem.pointer;
                const place = problem.pointer === '' ? '' : `${problem.pointer} `;
                yield file.violation('default-invalid', file.value(at), `${name} ${(0,describe_problem/* shownValue */.JJ)(value)} is refused: ${place}${problem.message}.`);
            }
            catch (error) {
                if (!(error instanceof TooMuchWork))
                    throw error;
                slow++;
            }
        }
    }
}
function samplesOf({ schema, pointer }) {
    const samples = [];
    // What stands beside $ref is annotation only, and the target may well be another file's.
    if (Object.hasOwn(schema, '$ref'))
        return [];
    if (schema.default !== undefined)
        samples.push({ pointer: (0,json_pointer/* childPointer */.Y2)(pointer, 'default'), name: 'default', value: schema.default });
    if (Array.isArray(schema.examples))
        for (const [index, value] of schema.examples.entries())
            samples.push({ pointer: (0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(pointer, 'examples'), index), name: 'example', value });
    return samples;
}
/** Values that `enum` and `const` allow and the rest of the schema does not. */
function* checkConstants(file) {
    for (const node of file.objects) {
        const { schema } = node;
        if (schema.const === undefined && schema.enum === undefined)
            continue;
        const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
        const fits = (value) => !Array.isArray(types) || types.some((type) => (0,json_facts/* isOfType */.g)(value, type));
        const named = Array.isArray(types) ? types.join(' or ') : '';
        if (schema.const !== undefined && !fits(schema.const)) {
            const message = `const ${(0,describe_problem/* shownValue */.JJ)(schema.const)} can never occur: the type is ${named}.`;
            yield file.violation('unsatisfiable', file.valueOf(node, 'const'), message);
        }
        if (Array.isArray(schema.enum))
            yield* checkEnum(file, node, schema.enum, fits, named);
    }
}
function* checkEnum(file, node, values, fits, types) {
    if (values.length === 0) {
        yield file.violation('unsatisfiable', file.valueOf(node, 'enum'), 'enum is empty: nothing is allowed.');
        return;
    }
    const below = (0,json_pointer/* childPointer */.Y2)(node.pointer, 'enum');
    const first = new Map();
    for (const [index, value] of values.entries()) {
        const range = () => file.value((0,json_pointer/* childPointer */.Y2)(below, index));
        if (!fits(value)) {
            const message = `enum value ${(0,describe_problem/* shownValue */.JJ)(value)} can never occur: the type is ${types}.`;
            yield file.violation('unsatisfiable', range(), message);
        }
        const key = (0,canonical_text/* canonicalText */.A)(value);
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, index);
        else {
            const at = file.at(file.value((0,json_pointer/* childPointer */.Y2)(below, earlier)));
            yield file.violation('unsatisfiable', range(), `enum lists ${(0,describe_problem/* shownValue */.JJ)(value)} twice (first at ${at}).`, {
                part: 'duplicate',
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/rules/schema/document-rules.js

const SPEC = 'https://docs.vlm.run/skills/spec/schema-json';
const DRAFT = 'https://json-schema.org/draft-07/json-schema-core';
/** The rules about the file as a whole. */
const documentRules = [
    {
        id: 'schema/missing',
        title: 'The skill has a file named schema.json',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'off'),
        parts: {
            absent: { title: 'There is no output schema at all', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'off') },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: 'The output schema is what the platform checks the answer against. It reads the name `schema.json` and no other, so `Schema.json` or `schema.yaml` is carried along and never used. A misnamed file is reported as an error; a skill without one at all as information, because a schema is recommended, not required.',
        how: 'Rename the file, or describe the answer in a `schema.json`.',
        source: 'https://docs.vlm.run/skills/spec/overview',
    },
    {
        id: 'schema/syntax',
        title: 'schema.json is strict JSON',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'safe',
        why: 'Comments, trailing commas, single quotes, Python’s `True` and `None`, a byte order mark or a second value make a file that no JSON parser reads, and a skill without an output schema.',
        how: 'Mend the place that the finding points at; trailing commas and comments are removed by `--fix`.',
        source: 'https://www.rfc-editor.org/rfc/rfc8259',
    },
    {
        id: 'schema/duplicate-key',
        title: 'No member stands twice in an object',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'Of two members with one name every parser keeps the last without a word: the first `properties` of a schema is simply gone. Names are compared as they read, so `"\\u0061"` is `"a"`.',
        how: 'Merge the two members into one.',
        source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    },
    {
        id: 'schema/too-complex',
        title: 'The schema is small enough to be applied',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A schema from a stranger must not be able to stop a validator: nesting beyond 64 levels, more than 512 KB, more than 5,000 subschemas, or references that double at each step (20 of them are a second, 40 are forever) are refused before anything is compiled.',
        how: 'Flatten the schema, and name what repeats in `definitions`. The largest of 36 schemas that are in use has 39 kB and five levels.',
        source: 'https://ajv.js.org/security.html',
    },
    {
        id: 'schema/dialect',
        title: '$schema says draft-07',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        parts: {
            absent: { title: '`$schema` is missing', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
            spelling: { title: 'draft-07, but not to the letter', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: 'Skills are validated as draft-07. A schema that names a later draft uses keywords that are ignored, one that names draft-04 uses keywords that mean something else. That it is missing, or spelled with `https` or without `#`, is a warning.',
        how: 'Write `"$schema": "http://json-schema.org/draft-07/schema#"`, and check the keywords that other findings name.',
        source: SPEC,
    },
    {
        id: 'schema/invalid',
        title: 'The schema is valid draft-07',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A schema that breaks the draft-07 meta-schema is refused by every validator: an unknown type, `required: true`, a negative length, an object where a list belongs.',
        how: 'Correct the value that the finding points at; the message names what is allowed.',
        source: 'http://json-schema.org/draft-07/schema#',
    },
    {
        id: 'schema/root-not-object',
        title: 'The schema describes an object',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A skill returns an object with named fields. A schema without `"type": "object"` at the top accepts texts and numbers as well; one without any keyword is often a sample answer that was saved under the wrong name.',
        how: 'Say `"type": "object"` and list the fields under `properties`; put a list under a field of its own.',
        source: SPEC,
    },
    {
        id: 'schema/ref-unresolved',
        title: 'Every $ref leads to a schema in the same file',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'A reference that leads nowhere stops the validation of every answer. Other documents are never fetched, neither from the web nor from the disk: the platform loads `schema.json` alone.',
        how: 'Correct the pointer, or copy the schema it means into `definitions`.',
        source: `${DRAFT}#section-8.3`,
    },
    {
        id: 'schema/ref-cycle',
        title: 'No $ref leads back to itself without a step',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'Recursion through `properties` or `items` ends with the data. A circle of `$ref` and `allOf` alone consumes nothing and never ends: draft-07 forbids it and validators overflow.',
        how: 'Break the circle, or put a `properties` or `items` between its steps.',
        source: `${DRAFT}#section-8.3`,
    },
    {
        id: 'schema/ref-sibling',
        title: 'No assertion stands beside $ref',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'safe',
        why: 'In draft-07 everything beside `$ref` is ignored, so a `minLength` there checks nothing. Later drafts changed that, which is why it looks right. Titles, descriptions and defaults, which Pydantic writes there, are left alone.',
        how: 'Wrap the reference: `"allOf": [{ "$ref": … }]` with the assertion beside it.',
        source: `${DRAFT}#section-8.3`,
    },
];

;// CONCATENATED MODULE: ./lib/rules/schema/keyword-rules.js

const VALIDATION = 'https://json-schema.org/draft-07/json-schema-validation';
/** The rules about single keywords. */
const keywordRules = [
    {
        id: 'schema/ignored-keyword',
        title: 'No keyword is one that draft-07 ignores',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'Keywords of later or earlier drafts and of single tools (`prefixItems`, `dependentRequired`, `unevaluatedProperties`, `minContains`, `$anchor`, `id`, `discriminator`, `$async`, `$data`) are accepted and not applied: the schema allows more than it says. Some validators do apply some of them, so a local check passes what the platform refuses, or the other way round; with `$async` ajv returns a promise, and every answer looks valid.',
        how: 'Write what draft-07 has instead: `items: […]` for `prefixItems`, `dependencies` for `dependentRequired`, `$id: "#name"` for `$anchor`.',
        source: `${VALIDATION}; https://json-schema.org/draft/2019-09/release-notes`,
    },
    {
        id: 'schema/nullable',
        title: 'Null is allowed by type, not by nullable',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        parts: {
            false: {
                title: '`nullable: false`, which changes nothing',
                severity: (0,levels/* levels */.y)('warning', 'warning', 'warning', 'warning'),
            },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: '`nullable` is OpenAPI. draft-07 ignores it, so null is refused; ajv honours it even in draft-07 mode, so a check with ajv accepts what the platform rejects.',
        how: 'Write `"type": ["string", "null"]`; with `enum`, list null there too.',
        source: `${VALIDATION}#section-6.1.1; https://spec.openapis.org/oas/v3.0.3#schema-object`,
    },
    {
        id: 'schema/unknown-keyword',
        title: 'Every keyword is one of draft-07',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'A misspelled keyword is ignored: `propertis` declares nothing, `requried` requires nothing. Keywords that begin with `x-` and containers that a `$ref` reaches into are left alone.',
        how: 'Correct the spelling, or begin the keyword with `x-`.',
        source: 'https://json-schema.org/draft-07/json-schema-core#section-6.4',
    },
];

;// CONCATENATED MODULE: ./lib/rules/schema/value-rules.js

const value_rules_VALIDATION = 'https://json-schema.org/draft-07/json-schema-validation';
const value_rules_SPEC = 'https://docs.vlm.run/skills/spec/schema-json';
/** The rules about patterns, formats and what the keywords say together. */
const valueRules = [
    {
        id: 'schema/regex-invalid',
        title: 'Every pattern is an ECMAScript regular expression',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: '`pattern` and the names of `patternProperties` are ECMAScript. Python’s `(?P<name>…)`, inline flags such as `(?i)`, possessive quantifiers and unbalanced brackets make a validator refuse the schema or drop the pattern.',
        how: 'Write the pattern in ECMAScript; for letters of either case, spell out both: `[Aa]`.',
        source: `${value_rules_VALIDATION}#section-6.3.3`,
    },
    {
        id: 'schema/regex-portability',
        title: 'Patterns mean the same in every engine',
        severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
        parts: {
            wider: { title: 'Accepts a little more in Python', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info') },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: 'The schema is read by engines in JavaScript, with and without the `u` flag, and in Python. `\\_` and `\\-` are errors under `u`; `\\p{L}`, `(?<name>…)` and `\\u{…}` are errors in Python; look-around is dropped by engines that run in linear time. That `\\d`, `\\w` and `$` accept a little more in Python is information.',
        how: 'Leave out needless backslashes, list characters instead of properties, use groups without names, and `[0-9]` for `\\d`.',
        source: `${value_rules_VALIDATION}#section-4.3; https://docs.python.org/3/library/re.html`,
    },
    {
        id: 'schema/regex-redos',
        title: 'No pattern can take exponential time',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        parts: {
            polynomial: { title: 'Slow on long texts only', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info') },
        },
        since: '0.1.0',
        fixable: 'no',
        why: 'A loop that can match one text in several ways makes a backtracking engine try them all: `^(a+)+$` takes six seconds for 28 characters, and twice as long for each one more. The text comes from the model, and so from the document that it read. Two loops that can share out the same text are slow on long texts only, and reported as information.',
        how: 'Make what the loop repeats begin or end with something that it cannot hold otherwise: `^[a-z]+(-[a-z]+)*$`.',
        source: 'https://ajv.js.org/security.html#redos-attack; Weber and Seidl, On the degree of ambiguity of finite automata (1991)',
    },
    {
        id: 'schema/unknown-format',
        title: 'Every format is one of draft-07',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'A format that draft-07 does not define is ignored: `datetime`, `url` or `uuid` check nothing.',
        how: 'Use one of the 17 formats of draft-07 (`date`, `date-time`, `time`, `email`, `uri`, …), or a `pattern`.',
        source: `${value_rules_VALIDATION}#section-7.3`,
    },
    {
        id: 'schema/required-undefined',
        title: 'What is required is declared',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        parts: {
            open: { title: 'Extra properties are allowed', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
        },
        since: '0.1.0',
        fixable: 'no',
        why: 'A name in `required` that no `properties` declares is usually misspelled. Where extra properties are forbidden as well, no answer can ever be valid: that is an error, anything else a warning.',
        how: 'Declare the property, or correct the name in `required`.',
        source: `${value_rules_VALIDATION}#section-6.5.3`,
    },
    {
        id: 'schema/unsatisfiable',
        title: 'Something fits the schema, and every keyword can apply',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        parts: {
            duplicate: { title: 'A value twice in `enum`', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
            format: { title: '`format` on a type that has none', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
            'closed-branch': {
                title: 'A closed branch of `allOf`',
                severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            },
        },
        since: '0.1.0',
        fixable: 'no',
        why: 'Limits that exclude each other, an empty `enum`, constants of another type than `type` and types that exclude each other in `allOf` refuse every answer. A keyword for another type (`minLength` on a number) is ignored without a word. Duplicates in `enum`, a `format` on a number and a closed branch of `allOf` are warnings.',
        how: 'Correct the limit, the type or the value that the finding points at.',
        source: value_rules_VALIDATION,
    },
    {
        id: 'schema/default-invalid',
        title: 'Defaults and examples fit their own schema',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'no',
        why: 'The model reads defaults and examples as a pattern for its answer. One that the schema refuses teaches it to give answers that are refused.',
        how: 'Correct the value, or the schema when the value is right. For “not found”, allow null by type.',
        source: `${value_rules_VALIDATION}#section-10.2`,
    },
    {
        id: 'schema/untyped',
        title: 'Properties and lists say what they hold',
        severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
        parts: {
            property: { title: 'A property without a type', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info') },
        },
        since: '0.1.0',
        fixable: 'no',
        why: 'A list without `items` accepts anything as an element: texts one day, objects the next. A property without any type is reported as information.',
        how: 'Say `items` with the type of the elements; give each property a `type`, an `enum` or a `$ref`.',
        source: value_rules_SPEC,
    },
    {
        id: 'schema/property-undescribed',
        title: 'Every property has a description',
        severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
        since: '0.1.0',
        fixable: 'no',
        why: 'The model reads the schema. A description says what a name cannot: which of two dates, with or without tax, what to do when it is not in the document.',
        how: 'Add a `description` of one sentence.',
        source: value_rules_SPEC,
    },
    {
        id: 'schema/open-object',
        title: 'Objects forbid what nobody declared',
        severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'Without `additionalProperties: false` an answer with misspelled or invented fields is valid. The documentation recommends to set it.',
        how: 'Add `"additionalProperties": false`.',
        source: value_rules_SPEC,
    },
    {
        id: 'schema/property-name',
        title: 'No property has a name that stands for something else',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        parts: {
            doubtful: { title: 'Any name but `__proto__`', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
        },
        since: '0.1.0',
        fixable: 'no',
        why: 'JavaScript treats a member named `__proto__` as something else: validators do not check it, and some lose it. Names such as `constructor`, names that differ only by case, that begin or end with a blank, and `<field>_metadata` beside `<field>` (where the platform puts grounding) are warnings.',
        how: 'Choose another name.',
        source: 'https://tc39.es/ecma262/#sec-object.prototype.__proto__; https://docs.vlm.run',
    },
];

;// CONCATENATED MODULE: ./lib/rules/schema.js













/** The rules about the output schema. */
const schemaRules = [...documentRules, ...keywordRules, ...valueRules];
/** Checks the output schema of a skill. */
const checkSchema = function* ({ skill }) {
    yield* checkPresence(skill, schemaPresence);
    const file = yield* readSchemaFile(skill);
    if (file !== undefined)
        yield* checkFile(file);
};
function* checkFile(file) {
    const isSchema = yield* checkRoot(file);
    if (!isSchema)
        return;
    yield* checkDialect(file);
    const mistakes = [...checkMeta(file)];
    yield* mistakes;
    yield* checkKeywords(file);
    yield* checkReferences(file);
    const circles = [...checkPaths(file)];
    yield* circles;
    yield* checkPatterns(file);
    yield* checkRequired(file);
    yield* checkSatisfiable(file);
    yield* checkConstants(file);
    // A schema that is broken itself, or never ends, is no measure for its examples.
    if (mistakes.length + circles.length === 0)
        yield* checkDefaults(file);
    yield* checkTypes(file);
    yield* checkDescriptions(file);
    yield* checkFormats(file);
    yield* checkPropertyNames(file);
    yield* checkOpenObjects(file);
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/body.js


/** Whether there are instructions. */
const bodyPresent = {
    rules: [
        {
            id: 'skill-md/body-empty',
            title: 'Instructions follow the frontmatter',
            severity: (0,levels/* levels */.y)('warning', 'warning', 'error', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'What stands behind the frontmatter is what the agent is told to do. Without it a skill is a name.',
            how: 'Describe the steps, the fields to extract and what to do when something is missing.',
            source: 'VLM Run documentation, skills/spec/skill-md.',
        },
    ],
    *check({ skill }) {
        const body = (0,rules_manifest/* bodyOf */.EN)(skill);
        if (body === undefined || skill.manifest?.frontmatter?.state !== 'closed')
            return;
        const text = body.source.text.slice(body.offset).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
        if (text.trim() !== '')
            return;
        const range = { start: body.offset, end: body.offset };
        yield {
            rule: 'skill-md/body-empty',
            message: 'There are no instructions after the frontmatter.',
            ...(0,rules_manifest.at)(body.source, range),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/skill-md/description.js


const LIMIT = 1024;
const LEAST = 20;
/** What a description says and how long it is. */
const description = {
    rules: [
        {
            id: 'skill-md/description-too-long',
            title: 'The description has at most 1,024 characters',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Other clients refuse a longer one, and every request that has to choose a skill carries all descriptions.',
            how: 'Say what the skill does and when to use it; move the rest to the instructions.',
            source: 'Agent Skills specification (at most 1,024 characters).',
        },
        {
            id: 'skill-md/description-too-short',
            title: 'The description says what the skill does and when to use it',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The description is all that a client knows of a skill when it decides whether to use it.',
            how: 'Write a sentence: what it reads, what it returns, when to use it.',
            source: 'Agent Skills specification (a description names both the function and the occasion).',
        },
        {
            id: 'skill-md/description-markup',
            title: 'The description holds no XML-like tags',
            severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Descriptions are put into prompts between tags. Some clients refuse a skill whose description has tags of its own.',
            how: 'Write the name of the tag without angle brackets.',
            source: 'Anthropic, Agent Skills documentation (descriptions cannot contain XML tags).',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        const text = manifest?.fields.description;
        if (manifest === undefined || typeof text !== 'string' || text.trim() === '')
            return;
        const { source } = manifest;
        const range = (0,rules_manifest/* fieldRange */.Se)(manifest, 'description');
        const length = [...text.trim()].length;
        if (length > LIMIT) {
            const message = `The description has ${length.toLocaleString('en-US')} characters; the limit is 1,024.`;
            yield { rule: 'skill-md/description-too-long', message, ...(0,rules_manifest.at)(source, range) };
        }
        if (length < LEAST || text.trim().toLowerCase() === skill.name.toLowerCase()) {
            const what = length < LEAST ? `has ${length} characters` : 'only repeats the name';
            const message = `The description ${what}; say what the skill does and when to use it.`;
            yield { rule: 'skill-md/description-too-short', message, ...(0,rules_manifest.at)(source, range) };
        }
        const tag = /<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/.exec(text)?.[0];
        if (tag === undefined)
            return;
        const offset = source.text.slice(range.start, range.end).indexOf(tag);
        const place = offset === -1 ? range : { start: range.start + offset, end: range.start + offset + tag.length };
        const message = `${JSON.stringify(tag)} in a description is refused by some clients.`;
        yield { rule: 'skill-md/description-markup', message, ...(0,rules_manifest.at)(source, place) };
    },
};

// EXTERNAL MODULE: ./lib/rules/skill-md/duplicate-name.js
var duplicate_name = __webpack_require__(34026);
// EXTERNAL MODULE: ./lib/json-schema/usable-schema.js
var usable_schema = __webpack_require__(94730);
;// CONCATENATED MODULE: ./lib/json-schema/quick-validator.js


/**
 * A validator for single small values, such as an example in a text: it is there at once, without compiling anything.
 * A value that is too much work has no problems. Throws `SchemaUnusable` for a schema that cannot be used.
 */
function createQuickValidator(schema) {
    const index = (0,usable_schema/* usableSchema */.g)(schema);
    return {
        validate(value) {
            try {
                return interpret(index, index.root, value);
            }
            catch (error) {
                if (error instanceof TooMuchWork)
                    return [];
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/json-schema/validator.js + 4 modules
var validator = __webpack_require__(90694);
// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var source_json = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/source/source-text.js
var source_text = __webpack_require__(45482);
// EXTERNAL MODULE: ./lib/rules/markdown/markdown.js + 2 modules
var markdown = __webpack_require__(211);
;// CONCATENATED MODULE: ./lib/rules/skill-md/schema-fields.js

const DATA = new Set(['const', 'enum', 'default', 'examples']);
const MAX_FIELDS = 2000;
const schema_fields_MAX_DEPTH = 32;
/** Every property that a schema declares anywhere, each name once, in the order of the text. */
function schemaFields(schema) {
    const fields = new Map();
    const visit = (value, pointer, depth) => {
        if (typeof value !== 'object' || depth > schema_fields_MAX_DEPTH || fields.size >= MAX_FIELDS)
            return;
        if (Array.isArray(value)) {
            value.forEach((item, index) => {
                visit(item, `${pointer}/${index}`, depth + 1);
            });
            return;
        }
        if (!(0,json/* isJsonObject */.O)(value))
            return;
        const { properties } = value;
        const required = Array.isArray(value.required) ? value.required : [];
        for (const key of Object.keys(value)) {
            const child = value[key] ?? null;
            if (key !== 'properties' || !(0,json/* isJsonObject */.O)(properties)) {
                if (typeof child === 'object' && !DATA.has(key))
                    visit(child, `${pointer}/${escaped(key)}`, depth + 1);
                continue;
            }
            const below = `${pointer}/${escaped(key)}`;
            for (const name of Object.keys(properties)) {
                const at = `${below}/${escaped(name)}`;
                if (!fields.has(name))
                    fields.set(name, { name, pointer: at, required: required.includes(name) });
                visit(properties[name] ?? null, at, depth + 1);
            }
        }
    };
    visit(schema, '', 0);
    return [...fields.values()];
}
/** Names of the properties at the top of a schema. */
function topFields(schema) {
    return (0,json/* isJsonObject */.O)(schema) && (0,json/* isJsonObject */.O)(schema.properties) ? Object.keys(schema.properties) : [];
}
function escaped(key) {
    return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/example-output.js










const MAX_PROBLEMS = 5;
/** Whether the examples in the instructions are what the output schema wants. */
const exampleOutput = {
    rules: [
        {
            id: 'skill-md/example-output-invalid',
            title: 'Example outputs in the instructions fit the output schema',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A model follows an example more closely than a rule. An example that breaks the schema teaches answers that are refused. Looked at are JSON blocks below a heading that speaks of output, results or examples (and of no input or error), and anywhere those that share two fields with the schema. A block with gaps (`…`, `<value>`) is no example.',
            how: 'Mend the example, or the schema if the example is right.',
            source: 'JSON Schema draft-07; VLM Run documentation, skills/spec/schema-json.',
        },
    ],
    check({ skill }) {
        const body = (0,rules_manifest/* bodyOf */.EN)(skill);
        const schema = skill.outputSchema;
        if (body === undefined || schema === undefined || !/(?:```|~~~)[ \t]*json/i.test(body.source.text))
            return [];
        const fields = topFields(schema);
        const examples = (0,markdown/* markdownOf */.R)(body).fences.flatMap((fence) => exampleOf(body.source, fence, fields) ?? []);
        if (examples.length === 0)
            return [];
        const validator = validatorFor(schema);
        return validator === undefined
            ? []
            : examples.flatMap((example) => [...problemsOf(body.source, example, validator)]);
    },
};
const OUTPUT = /\b(?:outputs?|results?|responses?|returns?)\b/i;
const EXAMPLE = /\bexamples?\b/i;
const OTHER = /\b(?:inputs?|requests?|errors?|failures?|bad|wrong|incorrect|invalid|schemas?|before)\b/i;
/** True below a heading that promises an output: the innermost that says anything about it decides. */
function promisesOutput(headings) {
    let example = false;
    for (const heading of headings.toReversed()) {
        // "Example input and output" may be followed by either.
        if (OTHER.test(heading))
            return false;
        if (OUTPUT.test(heading))
            return true;
        example ||= EXAMPLE.test(heading);
    }
    return example;
}
/** What a fence shows of an output; undefined for any other fence, and for JSON with gaps. */
function exampleOf(source, fence, fields) {
    if (!/^jsonc?$/.test(fence.language) || !fence.closed || fence.quoted)
        return undefined;
    const { start, end } = fence.content;
    const text = source.text.slice(start, end);
    const document = (0,source_json/* parseJson */.q)(new source_text/* SourceText */.D(source.file, text));
    const { value } = document;
    const shared = (0,json/* isJsonObject */.O)(value) ? fields.filter((name) => Object.hasOwn(value, name)).length : 0;
    const complete = promisesOutput(fence.headings);
    if (!complete && shared < 2)
        return undefined;
    const mistake = fence.language === 'json' && !/\.\.\.|…|\{\{|<[\w -]+>/.test(text) ? document.problems[0] : undefined;
    if (value === undefined && mistake === undefined)
        return undefined;
    const locate = (pointer, mark) => {
        const place = document.locate(pointer);
        return (mark && place?.key) ?? place?.value ?? { start: 0, end: 1 };
    };
    return { value, mistake, complete, locate, start };
}
function validatorFor(schema) {
    try {
        return createQuickValidator(schema);
    }
    catch (error) {
        // The rules about the schema say why it cannot be used.
        if (error instanceof validator/* SchemaUnusable */.R)
            return undefined;
        throw error;
    }
}
function* problemsOf(source, example, validator) {
    const { value, mistake, complete } = example;
    if (mistake !== undefined)
        yield example_output_violationAt(source, example, mistake.range, `Example is not valid JSON: ${mistake.message}`);
    if (value === undefined)
        return;
    const problems = validator.validate(value).filter((problem) => complete || problem.keyword !== 'required');
    for (const problem of problems.slice(0, MAX_PROBLEMS)) {
        const path = (0,json_pointer/* pointerTokens */.Mr)(problem.pointer).join('.');
        const message = `Example${path === '' ? '' : ` ${path}`} does not fit schema.json: ${problem.message}`;
        const extra = problem.params.additionalProperty;
        const place = typeof extra === 'string'
            ? example.locate((0,json_pointer/* childPointer */.Y2)(problem.pointer, extra), 'key')
            : example.locate(problem.pointer);
        yield example_output_violationAt(source, example, place, message);
    }
}
/** On one line, since an example may be long. */
function example_output_violationAt(source, example, place, message) {
    const start = Math.min(example.start + place.start, source.text.length);
    const { line } = source.positionAt(start);
    const end = Math.max(start, Math.min(example.start + place.end, source.lineStart(line) + source.line(line).length));
    return {
        rule: 'skill-md/example-output-invalid',
        message: /[.?!]$/.test(message) ? message : `${message}.`,
        ...(0,rules_manifest.at)(source, { start, end }),
    };
}

;// CONCATENATED MODULE: ./lib/source/yaml-1-1.js
/** How `!!int`, `!!float`, `!!bool`, `!!timestamp` and `!!null` are spelled in YAML 1.1 (yaml.org/type), as PyYAML resolves them. */
const RESOLVED = [
    [/^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/, 'a truth value'],
    [/^(?:~|null|Null|NULL)$/, 'no value'],
    [/^[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*)$/, 'a number'],
    [/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/, 'a number to the base of 60'],
    [/^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/, 'a number'],
    [/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/, 'a number'],
    [/^\d{4}-\d\d-\d\d$/, 'a date'],
    [/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/, 'a date'],
];
/** What a reader of YAML 1.1 takes a plain scalar for; undefined for a text. */
function readAsYaml11(plain) {
    // Nothing that is longer is any of these but a very long number.
    return plain.length > 60 ? undefined : RESOLVED.find(([pattern]) => pattern.test(plain))?.[1];
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/rules/skill-md/field-types.js






const RULE = 'skill-md/field-type';
const TEXT_FIELDS = ['name', 'description', 'skill_version', 'version', 'license', 'compatibility'];
/** Whether the fields of the frontmatter have the right types. */
const fieldTypes = {
    rules: [
        {
            id: RULE,
            title: 'The fields of the frontmatter have the right types',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            parts: {
                metadata: {
                    title: 'A value of `metadata` that is not a text, or is none to readers of YAML 1.1',
                    severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
                },
                tools: { title: '`allowed-tools` as a list', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info') },
                'yaml-1.1': {
                    title: 'A text that readers of YAML 1.1 take for something else',
                    severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
                },
            },
            since: '0.1.0',
            fixable: 'safe',
            why: 'YAML reads `1.10` as the number 1.1 and `2024` as a number, and a reader that expects a text gets neither. To readers of YAML 1.1, of which the platform’s language has one, `yes`, `2026-01-01` and `12:30` are no texts either. Every field but `metadata` is a text; `metadata` maps texts to texts.',
            how: 'Put the value in quotes.',
            source: 'VLM Run documentation, skills/spec/skill-md; Agent Skills specification.',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        if (manifest === undefined)
            return;
        for (const [field, value] of Object.entries(manifest.fields)) {
            if (value === null)
                continue;
            if (TEXT_FIELDS.includes(field))
                yield* checkText(manifest, field, value);
            else if (field === 'metadata')
                yield* checkMetadata(manifest, value);
            else if (field === 'allowed-tools')
                yield* checkTools(manifest, value);
        }
    },
};
function* checkText(manifest, field, value) {
    if (typeof value === 'string') {
        yield* checkYaml11(manifest, `/${field}`, field, 'yaml-1.1');
        return;
    }
    const place = (0,rules_manifest.at)(manifest.source, (0,rules_manifest/* fieldRange */.Se)(manifest, field));
    if (value === null || typeof value === 'object') {
        const message = `${field} must be a text, not ${Array.isArray(value) ? 'a list' : 'a mapping'}.`;
        yield { rule: RULE, message, ...place };
        return;
    }
    const kind = typeof value === 'number' ? `the number ${value}` : `the truth value ${value}`;
    const fix = quotes(manifest, `/${field}`);
    const advice = fix === undefined ? 'put it in quotes' : `write ${fix.edits[0]?.newText}`;
    yield { rule: RULE, message: `${field} is ${kind}; ${advice}.`, ...place, ...(fix && { fix }) };
}
/** A text that the platform's own language, whose YAML is that of 2005, reads as something else. */
function* checkYaml11(manifest, pointer, name, part) {
    const style = manifest.yaml.scalar(pointer);
    const what = style?.kind === 'plain' ? readAsYaml11(style.source) : undefined;
    const place = manifest.yaml.locate(pointer)?.value;
    const fix = quotes(manifest, pointer);
    if (style === undefined || what === undefined || place === undefined || fix === undefined)
        return;
    const message = `${name} is ${what} to readers of YAML 1.1 (PyYAML); write "${style.source}".`;
    yield { rule: RULE, message, ...(0,rules_manifest.at)(manifest.source, place), part, fix };
}
/** Puts a plain value in quotes; undefined for what is no such value. */
function quotes({ source, yaml }, pointer) {
    const written = yaml.scalar(pointer);
    const range = yaml.locate(pointer)?.value;
    if (written?.kind !== 'plain' || range === undefined || range.start === range.end)
        return undefined;
    const edits = [{ file: source.file, range, newText: `"${written.source}"` }];
    return { description: 'Put the value in quotes.', safe: true, edits };
}
/** Every value is a text. What is inside a list or a mapping is not looked at: there must be none. */
function* checkMetadata(manifest, value) {
    if (!(0,json/* isJsonObject */.O)(value)) {
        const place = (0,rules_manifest.at)(manifest.source, (0,rules_manifest/* fieldRange */.Se)(manifest, 'metadata'));
        yield { rule: RULE, message: 'metadata must map texts to texts.', ...place };
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        const pointer = (0,json_pointer/* childPointer */.Y2)('/metadata', key);
        const name = `metadata.${(0,lib_text/* truncate */.xv)(key, 60)}`;
        if (typeof item === 'string') {
            yield* checkYaml11(manifest, pointer, name, 'metadata');
            continue;
        }
        const place = manifest.yaml.locate(pointer);
        const empty = place !== undefined && place.value.start === place.value.end;
        const range = (empty ? place.key : place?.value) ?? (0,rules_manifest/* fieldRange */.Se)(manifest, 'metadata');
        const message = `${name} is not a text; other clients expect one.`;
        const fix = item === null ? undefined : quotes(manifest, pointer);
        yield { rule: RULE, message, ...(0,rules_manifest.at)(manifest.source, range), part: 'metadata', ...(fix && { fix }) };
    }
}
function* checkTools(manifest, value) {
    if (typeof value === 'string') {
        yield* checkYaml11(manifest, '/allowed-tools', 'allowed-tools', 'yaml-1.1');
        return;
    }
    const message = 'allowed-tools is one text with names separated by blanks; other clients read no list.';
    const place = (0,rules_manifest.at)(manifest.source, (0,rules_manifest/* fieldRange */.Se)(manifest, 'allowed-tools'));
    yield { rule: RULE, message, ...place, ...(Array.isArray(value) && { part: 'tools' }) };
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/lookalikes.js
/** Letters of other scripts that look like small Latin ones (Unicode Technical Standard 39, confusables.txt). */
const LOOKALIKES = {
    // Cyrillic
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    ӏ: 'l',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    // Greek
    α: 'a',
    γ: 'y',
    ι: 'i',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    υ: 'u',
    // Armenian
    հ: 'h',
    ո: 'n',
    օ: 'o',
    ս: 'u',
    // Latin beyond ASCII
    ı: 'i',
    ɑ: 'a',
    ɡ: 'g',
};
const SCRIPTS = [
    [/\p{M}/u, 'a combining mark'],
    [/\p{sc=Cyrillic}/u, 'Cyrillic'],
    [/\p{sc=Greek}/u, 'Greek'],
    [/\p{sc=Armenian}/u, 'Armenian'],
    [/\p{sc=Latin}/u, 'Latin beyond ASCII'],
    [/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u, 'East Asian'],
    [/\p{sc=Arabic}/u, 'Arabic'],
    [/\p{sc=Hebrew}/u, 'Hebrew'],
    [/\p{sc=Devanagari}/u, 'Devanagari'],
    [/\p{sc=Thai}/u, 'Thai'],
    [/\p{Zs}|\p{Cf}/u, 'invisible'],
    [/\p{P}|\p{S}/u, 'a sign'],
];
/** The ASCII letter that a character looks like or is another form of; undefined for none. */
function lookalikeOf(character) {
    const plain = character.normalize('NFKD').toLowerCase();
    if (/^[a-z0-9-]/.test(plain) && plain !== character)
        return plain.charAt(0);
    return Object.hasOwn(LOOKALIKES, plain) ? LOOKALIKES[plain] : undefined;
}
/** What a character is, for people: its number and its script. */
function describeCharacter(character) {
    const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const script = SCRIPTS.find(([pattern]) => pattern.test(character))?.[1];
    return script === undefined ? number : `${number}, ${script}`;
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/fields.js



/** Whether the fields that every skill needs are there. */
const requiredFields = {
    rules: [
        {
            id: 'skill-md/required-field',
            title: 'The frontmatter has a name and a description',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'unsafe',
            why: 'A skill is found by its name and chosen by its description. The API refuses to create one without them.',
            how: 'Add `name: …` and `description: …` to the frontmatter.',
            source: 'VLM Run documentation, skills/spec/skill-md; VLM Run API, `POST /skills/create`; Agent Skills specification.',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        if (manifest === undefined)
            return;
        for (const field of ['name', 'description']) {
            const value = manifest.fields[field];
            if (value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== ''))
                continue;
            const range = (0,rules_manifest/* fieldRange */.Se)(manifest, field);
            const missing = !Object.hasOwn(manifest.fields, field);
            const message = missing ? `Missing required field "${field}".` : `Field "${field}" is empty.`;
            const violation = { rule: 'skill-md/required-field', message, ...(0,rules_manifest.at)(manifest.source, range) };
            yield missing && field === 'name' ? { ...violation, fix: addName(manifest, slug(skill.root)) } : violation;
        }
    },
};
function addName(manifest, name) {
    const start = manifest.source.lineStart(2);
    const edits = [{ file: manifest.source.file, range: { start, end: start }, newText: `name: ${name}\n` }];
    return { description: `Name it after its directory: "${name}".`, safe: false, edits };
}
/** A name in the pattern of Agent Skills, made of the last part of a path or of another name. */
function slug(path) {
    const last = path.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
    const plain = [...last.slice(0, 200)].map((character) => lookalikeOf(character) ?? character).join('');
    return (plain
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '')
        .join('-')
        .slice(0, 64) || 'skill');
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/fields-in-prose.js





/** Whether the instructions and the output schema speak of the same fields. */
const fieldsInProse = {
    rules: [
        {
            id: 'skill-md/field-not-in-schema',
            title: 'Fields that the instructions name are in the output schema',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'unsafe',
            why: 'The agent is told to fill a field that the schema does not have: the answer lacks the field that was meant, or is refused for one too many. Reported is a name in a code span that is one or two letters away from a property that the instructions never name.',
            how: 'Write the name as it stands in `schema.json`.',
            source: 'Own rule: the response is validated against `schema.json` (VLM Run documentation, skills/spec/schema-json).',
        },
        {
            id: 'skill-md/schema-field-unmentioned',
            title: 'Fields of the output schema are mentioned in the instructions',
            severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Where the instructions go through the fields one by one, a field that they leave out is one that nobody has explained. Nothing is reported when they name fewer than half of the fields: then the schema speaks for itself.',
            how: 'Say in `SKILL.md` where the value is found and what to do when it is missing.',
            source: 'Own rule, from VLM Run documentation, skills/spec/skill-md (instructions explain the fields to extract).',
        },
    ],
    *check({ skill }) {
        const body = (0,rules_manifest/* bodyOf */.EN)(skill);
        const schemaSource = skill.schemaFile?.file.text;
        if (body === undefined || skill.outputSchema === undefined || schemaSource === undefined)
            return;
        const fields = schemaFields(skill.outputSchema);
        const text = body.source.text.slice(body.offset);
        if (text.length * fields.length > MOST_WORK)
            return;
        const { items } = (0,markdown/* markdownOf */.R)(body);
        // Most names stand in code spans; only the others are worth a search of the whole text.
        const spans = new Set(items.map((item) => (item.kind === 'code' ? item.text : '')));
        const isMentioned = mentionsIn(text);
        const unmentioned = fields.filter(({ name }) => !spans.has(name) && !isMentioned(name));
        const meantBy = misspellings(fields, unmentioned, schemaSource.text);
        for (const item of items) {
            const meant = item.kind === 'code' ? meantBy(item.text) : undefined;
            if (meant === undefined)
                continue;
            const message = `${item.text} is not in schema.json; did you mean ${meant}?`;
            const edits = [{ file: body.source.file, range: item.range, newText: meant }];
            const fix = { description: `Write ${meant}.`, safe: false, edits };
            yield { rule: 'skill-md/field-not-in-schema', message, ...(0,rules_manifest.at)(body.source, item.range), fix };
        }
        if (unmentioned.length * 2 > fields.length)
            return;
        for (const field of unmentioned) {
            const key = skill.schemaFile?.document?.locate(field.pointer)?.key;
            if (key === undefined)
                continue;
            const message = `${field.required ? 'Required ' : ''}${JSON.stringify(field.name)} is never mentioned in SKILL.md.`;
            yield { rule: 'skill-md/schema-field-unmentioned', message, ...(0,rules_manifest.at)(schemaSource, key) };
        }
    },
};
/** Characters of the text times fields: a second of searching, and more than any person writes. */
const MOST_WORK = 400_000_000;
/** Comparisons of a name in the text with a field. */
const MOST_COMPARISONS = 200_000;
/** Whether a text mentions a field by its name, or by the words that its name is made of. */
function mentionsIn(text) {
    let lower;
    return (name) => {
        if (text.includes(name))
            return true;
        const words = name
            .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
            .toLowerCase()
            .split(/[^a-z0-9]+/)
            .filter((word) => word.length > 1);
        if (words.length === 0)
            return true;
        lower ??= text.toLowerCase();
        const prose = lower;
        return words.every((word) => prose.includes(word.length > 4 ? word.replace(/(?:ies|es|s|y|e)$/, '') : word));
    };
}
/** For a word of the text the field that it was meant to name. */
function misspellings(fields, unmentioned, schemaText) {
    const names = new Set(fields.map((field) => field.name));
    const known = new Map();
    let written;
    let comparisons = 0;
    const find = (word) => {
        if (names.has(word) || !/^[A-Za-z_]\w{3,}$/.test(word) || comparisons > MOST_COMPARISONS)
            return undefined;
        // A word of the schema that is no field may be a value.
        written ??= new Set(schemaText.match(/"[A-Za-z_]\w{3,}"/g));
        if (written.has(`"${word}"`))
            return undefined;
        comparisons += unmentioned.length;
        const limit = word.length < 6 ? 1 : 2;
        return unmentioned.find((field) => (0,nearest/* alignmentDistance */.$)(word, field.name, limit) <= limit)?.name;
    };
    return (word) => {
        if (!known.has(word))
            known.set(word, find(word));
        return known.get(word);
    };
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/file.js




const MOST_EDITS = 100;
/** Whether there is a `SKILL.md`, and whether its bytes are a text. */
const manifestFile = {
    rules: [
        {
            id: 'skill-md/missing',
            title: 'A skill directory holds a file named exactly SKILL.md',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'safe',
            why: 'The VLM Run SDKs and the command line open `SKILL.md` by its exact name and stop when it is not there. Other clients accept `skill.md`, which hides the mistake until the skill is uploaded from a case-sensitive disk.',
            how: 'Rename the file to `SKILL.md`, or create it at the root of the skill.',
            source: 'VLM Run Python SDK (`FileNotFoundError` for any other name); Agent Skills specification.',
        },
        {
            id: 'skill-md/encoding',
            title: 'SKILL.md is UTF-8 without byte order mark, NUL bytes or lone carriage returns',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'safe',
            why: 'The SDKs read the file as UTF-8 and stop at any other byte. Behind a byte order mark they see no frontmatter at all: the skill loses its name and description without a word.',
            how: 'Save the file as UTF-8 without a byte order mark, with LF or CRLF line ends.',
            source: 'VLM Run Python SDK (`read_text(encoding="utf-8")`, pattern `^---`).',
        },
    ],
    *check({ skill }) {
        const file = (0,rules_manifest/* manifestPath */.ji)(skill);
        const problem = skill.manifest?.file.problem;
        if (skill.manifest === undefined) {
            yield* misnamed(skill, file);
        }
        else if (problem?.kind === 'unreadable') {
            yield { rule: 'skill-md/missing', message: `${well_known/* manifestName */.vS} cannot be used. ${problem.message}`, file };
        }
        else if (problem !== undefined) {
            const end = problem.before?.text.length ?? 0;
            const place = problem.before === undefined ? (0,rules_manifest/* atTop */.HC)(file) : (0,rules_manifest.at)(problem.before, { start: end, end });
            yield { rule: 'skill-md/encoding', message: problem.message, ...place };
        }
        else
            yield* checkBytes(skill.manifest.file.text);
    },
};
function* misnamed(skill, file) {
    const rule = 'skill-md/missing';
    const twins = skill.entries.filter(({ path, kind }) => (0,well_known/* meantName */.d5)(path) === well_known/* manifestName */.vS && kind !== 'directory');
    if (twins.length === 0) {
        const own = [well_known/* executionConfigName */.uK, well_known/* outputSchemaName */.Kq].filter((name) => skill.entries.some(({ path }) => path === name));
        const advice = `add one that begins with "---", a name, a description and "---"`;
        const what = own.length > 0 ? `${own.join(' and ')} alone ${own.length > 1 ? 'make' : 'makes'} no skill: ${advice}` : advice;
        yield { rule, message: `There is no ${well_known/* manifestName */.vS}; ${what}.`, file };
    }
    for (const { path, kind } of twins) {
        const from = (0,skill_path/* pathInSkill */.y)(skill, path);
        const message = `The file must be named ${well_known/* manifestName */.vS} (found ${path}).`;
        const fix = {
            description: `Rename it to ${well_known/* manifestName */.vS}.`,
            safe: true,
            edits: [],
            rename: { from, to: file },
        };
        // What a link leads to is not looked at, and which of two is meant only their author knows.
        if (kind !== 'file')
            yield { rule, message, file: from };
        else
            yield { rule, message, ...(0,rules_manifest/* atTop */.HC)(from), ...(twins.length === 1 && { fix }) };
    }
}
function* checkBytes(source) {
    if (source === undefined)
        return;
    if (source.bom) {
        yield {
            rule: 'skill-md/encoding',
            message: 'The file begins with a byte order mark; behind it the VLM Run SDK sees no frontmatter.',
            ...(0,rules_manifest/* atTop */.HC)(source.file),
            fix: {
                description: 'Remove the byte order mark.',
                safe: true,
                edits: [{ file: source.file, range: { start: -1, end: 0 }, newText: '' }],
            },
        };
    }
    const lone = loneReturns(source.text);
    const [first] = lone;
    if (first === undefined)
        return;
    const count = lone.length;
    yield {
        rule: 'skill-md/encoding',
        message: `${count === 1 ? 'A line ends' : `${count.toLocaleString('en-US')} lines end`} with a lone carriage return; use LF or CRLF.`,
        ...(0,rules_manifest.at)(source, { start: first, end: first + 1 }),
        fix: {
            description: 'Replace lone carriage returns with line feeds.',
            safe: true,
            edits: lineFeeds(source, lone),
        },
    };
}
function loneReturns(text) {
    const offsets = [];
    for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
        if (text[at + 1] !== '\n')
            offsets.push(at);
    return offsets;
}
/** An edit for each; a file of nothing but such lines is written anew in one. */
function lineFeeds({ file, text }, lone) {
    if (lone.length <= MOST_EDITS)
        return lone.map((at) => ({ file, range: { start: at, end: at + 1 }, newText: '\n' }));
    const start = lone[0] ?? 0;
    return [{ file, range: { start, end: text.length }, newText: text.slice(start).replace(/\r(?!\n)/g, '\n') }];
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/quoting.js
/** A text without line breaks as a YAML value in quotes. */
function quoted(text) {
    return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/**
 * True for a "comment" that is the rest of a sentence: ` #42 and so on`. Who means a comment leaves two blanks before
 * the number sign, or one behind it.
 */
function isProse(source, comment) {
    const before = source.text.slice(comment.start - 2, comment.start);
    return (!/[ \t]{2}$/.test(before) && !/[\s#]/.test(source.text.charAt(comment.start + 1)) && comment.end > comment.start + 1);
}
/** Edits that put a comment behind a value on a line of its own above the key; undefined where the key shares its line. */
function onOwnLine(source, key, value, comment, newValue = source.text.slice(value.start, value.end), end = comment.end) {
    const start = source.lineStart(source.positionAt(key.start).line);
    const indent = source.text.slice(start, key.start);
    const text = source.text.slice(comment.start, comment.end);
    // A directive speaks of the line below it.
    if (!/^[ \t]*$/.test(indent) || text.includes('vlmrun-disable'))
        return undefined;
    const { file } = source;
    const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
    return [
        { file, range: { start, end: start }, newText: indent + text + lineBreak },
        { file, range: { start: value.start, end }, newText: newValue },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/frontmatter.js




/** Whether the frontmatter is there and is a mapping in YAML. */
const frontmatter = {
    rules: [
        {
            id: 'skill-md/frontmatter',
            title: 'SKILL.md begins with a frontmatter between two lines "---"',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The name and description of a skill stand in its frontmatter, which begins at the first character of the file and ends at the next line that is exactly `---`. A blank line or a comment before it, or a missing last line, and the skill has neither.',
            how: 'Begin the file with `---`, and close the frontmatter with a line `---` of its own.',
            source: 'VLM Run documentation, skills/spec/skill-md; Agent Skills specification; the pattern `^---\\s*\\n(.*?)\\n---` in the VLM Run SDKs.',
        },
        {
            id: 'skill-md/frontmatter-yaml',
            title: 'The frontmatter is a YAML mapping',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'safe',
            why: 'A frontmatter that is not valid YAML is dropped or refused, depending on the client. The usual cause is a colon followed by a blank inside an unquoted description.',
            how: 'Put the value in quotes: `description: "Reads invoices: totals and lines."`',
            source: 'YAML 1.2 specification; Agent Skills specification.',
        },
        {
            id: 'skill-md/frontmatter-duplicate-key',
            title: 'No key stands twice in the frontmatter',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Of two equal keys some readers take the last and others refuse the file, so that the skill is not the same everywhere.',
            how: 'Keep one of the two lines.',
            source: 'YAML 1.2 specification, section 3.2.1.1; PyYAML keeps the last.',
        },
    ],
    *check({ skill }) {
        const source = skill.manifest?.file.text;
        const parts = skill.manifest?.frontmatter;
        if (source === undefined || parts === undefined)
            return;
        if (parts.state === 'absent')
            yield absent(source);
        else if (parts.state === 'unclosed')
            yield unclosed(source);
        else if (parts.yaml !== undefined) {
            const { problems, value } = parts.yaml;
            for (const problem of problems)
                yield syntax(source, problem);
            if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
                const what = Array.isArray(value) ? 'a list' : 'a plain value';
                const range = parts.yaml.locate('')?.value ?? { start: 0, end: 3 };
                const message = `The frontmatter must be "key: value" lines, but it is ${what}.`;
                yield { rule: 'skill-md/frontmatter-yaml', message, ...(0,rules_manifest.at)(source, range) };
            }
        }
    },
};
function absent(source) {
    const rule = 'skill-md/frontmatter';
    const later = lateOpening(source);
    if (later !== undefined) {
        const message = 'The frontmatter must begin at the very start of the file: remove what stands before this line.';
        return { rule, message, ...(0,rules_manifest.at)(source, { start: later, end: later + 3 }) };
    }
    const first = source.line(1);
    const message = /^\s*-{2,}\s*$/.test(first)
        ? `The first line must be exactly "---", but it is ${JSON.stringify((0,lib_text/* truncate */.xv)(first, 60))}.`
        : 'There is no frontmatter: begin the file with "---", a name, a description and "---".';
    return { rule, message, ...(0,rules_manifest.at)(source, { start: 0, end: first.length }) };
}
/** Offset of a "---" that only blank lines and comments stand before; undefined without one. */
function lateOpening(source) {
    for (let number = 1; number <= source.lineCount; number++) {
        const line = source.line(number).trim();
        if (line === '---' && number > 1)
            return source.lineStart(number) + source.line(number).indexOf('---');
        if (line !== '' && !(line.startsWith('<!--') && line.endsWith('-->')))
            return undefined;
    }
    return undefined;
}
function unclosed(source) {
    let last = 1;
    while (last < source.lineCount && /^(?:[\w"'-]+[ \t]*:|[ \t]+\S|#|- )/.test(source.line(last + 1)))
        last++;
    const next = source.line(last + 1);
    const hint = /^[ \t]*(?:-{2,}|\.{3})[ \t]*$/.test(next)
        ? `line ${last + 1} must be exactly "---", not ${JSON.stringify((0,lib_text/* truncate */.xv)(next, 60))}`
        : `add a line "---" after line ${last}`;
    return {
        rule: 'skill-md/frontmatter',
        message: `The frontmatter is never closed: ${hint}.`,
        ...(0,rules_manifest.at)(source, { start: 0, end: 3 }),
    };
}
/** Mistakes of values that are the text they seem to be as soon as they stand in quotes. */
const QUOTABLE = ['unquoted-colon', 'tag', 'unknown-alias', 'bad-scalar-start', 'text-behind-value'];
function syntax(source, problem) {
    const place = (0,rules_manifest.at)(source, problem.range);
    if (problem.code === 'duplicate-key')
        return { rule: 'skill-md/frontmatter-duplicate-key', message: problem.message, ...place };
    const rule = 'skill-md/frontmatter-yaml';
    const fix = QUOTABLE.includes(problem.code) ? quoteValue(source, problem.range.start) : undefined;
    return fix === undefined
        ? { rule, message: problem.message, ...place }
        : { rule, message: problem.message, ...place, fix };
}
/** Quotes the value of a `key: value` line, unless the value goes on in the next line. */
function quoteValue(source, offset) {
    const { line } = source.positionAt(offset);
    const match = /^([\w-]+:[ \t]+)([^"'\s].*)$/.exec(source.line(line).trimEnd());
    if (match === null || /^[ \t]+\S/.test(source.line(line + 1)))
        return undefined;
    const [, key = '', value = ''] = match;
    if (offset < source.lineStart(line) + key.length)
        return undefined;
    const start = source.lineStart(line) + key.length;
    const edits = [{ file: source.file, range: { start, end: start + value.length }, newText: quoted(value) }];
    return { description: 'Put the value in quotes.', safe: true, edits };
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/invisible.js



const RUN = /[\u202a-\u202e\u2066-\u2069]+|[\u{e0000}-\u{e007f}]+|[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+/gu;
/** What spells the flag of a region behind a black flag (Unicode Technical Standard 51, emoji tag sequences). */
const REGION = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}$/u;
const ANY = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/;
/** Characters that a person does not see and a model reads. */
const invisible = {
    rules: [
        {
            id: 'skill-md/invisible-unicode',
            title: 'SKILL.md holds no invisible characters',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            parts: {
                'zero-width': { title: 'Zero-width characters', severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning') },
            },
            since: '0.1.0',
            fixable: 'unsafe',
            why: 'Tag characters can spell instructions that nobody sees and every model reads, and direction controls show a text in another order than it has. Zero-width characters are warnings. Joiners are allowed where emoji and scripts need them.',
            how: 'Delete the characters, and ask where they came from.',
            source: 'Unicode Technical Report 36; Trojan Source (CVE-2021-42574); reports of prompt injection by Unicode tags.',
        },
    ],
    *check({ skill }) {
        const source = skill.manifest?.file.text;
        if (source === undefined || !ANY.test(source.text))
            return;
        for (const match of source.text.matchAll(RUN)) {
            const violation = describe(source, match[0], match.index);
            if (violation !== undefined)
                yield violation;
        }
    },
};
function describe(source, run, start) {
    const before = [...source.text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
    const after = String.fromCodePoint(source.text.codePointAt(start + run.length) ?? 32);
    const characters = [...run];
    const first = run.codePointAt(0) ?? 0;
    if (before === '\u{1f3f4}' && REGION.test(run))
        return undefined;
    if (characters.length === 1 && isJoiner(first) && needsJoiner(before, after))
        return undefined;
    const range = { start, end: start + run.length };
    const violation = {
        rule: 'skill-md/invisible-unicode',
        ...(0,rules_manifest.at)(source, range),
        fix: { description: 'Delete them.', safe: false, edits: [{ file: source.file, range, newText: '' }] },
    };
    if (first >= 0xe0000) {
        const spelled = characters
            .map((character) => String.fromCharCode((character.codePointAt(0) ?? 0) - 0xe0000))
            .join('');
        const message = `${count(characters, 'hidden tag character')} spell ${JSON.stringify((0,lib_text/* truncate */.xv)(spelled.replace(/[^ -~]/g, ''), 60))}.`;
        return { ...violation, message };
    }
    const numbers = [
        ...new Set(characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)),
    ];
    const isDirection = /[\u202a-\u202e\u2066-\u2069]/.test(run);
    const kind = isDirection ? 'direction control' : 'invisible character';
    const message = `${count(characters, kind)} (${numbers.join(', ')}).`;
    return isDirection ? { ...violation, message } : { ...violation, message, part: 'zero-width' };
}
function count(characters, what) {
    return characters.length === 1 ? `A ${what}`.replace(/^A (?=[aeiou])/, 'An ') : `${characters.length} ${what}s`;
}
function isJoiner(code) {
    return code === 0x200d || code === 0x200c || code === 0x200e || code === 0x200f;
}
/** Emoji sequences, and scripts whose letters join or run from right to left. */
function needsJoiner(before, after) {
    const joins = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Syrc}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Mong}]/u;
    return joins.test(before) || joins.test(after);
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/link-target.js
const link_target_OTHER = { kind: 'other' };
/** Sorts the target of a Markdown link, relative to the root of the skill. */
function classifyTarget(target) {
    if (/^file:/i.test(target))
        return { kind: 'outside' };
    if (/^[A-Za-z]:[\\/]/.test(target))
        return { kind: 'outside' };
    if (target === '' || /^(?:#|\?|\/\/|[A-Za-z][A-Za-z0-9+.-]*:)/.test(target) || /[{}<>*$|]/.test(target))
        return link_target_OTHER;
    if (target.startsWith('/'))
        return /^\/(?:Users|home|root|tmp|var|etc|opt|mnt|private)\//.test(target) ? { kind: 'outside' } : link_target_OTHER;
    const parts = [];
    for (const part of decode(target.replace(/[?#].*$/, '')).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return { kind: 'outside' };
    }
    return parts.length === 0 ? link_target_OTHER : { kind: 'inside', path: parts.join('/') };
}
function decode(target) {
    try {
        return decodeURIComponent(target);
    }
    catch {
        return target;
    }
}
const link_target_CUSTOMARY = new Set(['resources', 'references', 'reference', 'scripts', 'assets', 'schemas', 'templates']);
/** Absolute paths that lead into somebody's home directory or onto a Windows drive. */
const HOME = /^(?:file:\/\/)?\/(?:Users|home)\/[\w.-]+\/[\w./-]+$/;
const DRIVE = /^[A-Za-z]:\\(?:[\w.-]+\\)*[\w.-]+$/;
/** False for a text that no path could be, which most code spans are. */
function isPathLike(text) {
    return text.includes('/') || text.includes('\\');
}
/**
 * The path that a code span names: it has a directory that the skill has or that skills customarily have, and an
 * ending. Absolute paths of a home directory or a drive are paths too. Anything else in a code span is code.
 */
function pathOfSpan(text, isDirectory) {
    if (HOME.test(text))
        return text.replace(/^file:\/\//, '');
    if (DRIVE.test(text) || /^\.\.\/[\w./-]+\.\w{1,8}$/.test(text))
        return text;
    const match = /^(?:\.\/)?(([\w.-]+)\/(?:[\w.-]+\/)*[\w-][\w.-]*\.[A-Za-z]\w{0,7})$/.exec(text);
    const [, path, first = ''] = match ?? [];
    return path !== undefined && (isDirectory(first) || link_target_CUSTOMARY.has(first)) ? path : undefined;
}
/** Absolute paths of a home directory or a drive among the words of a line, with their offsets. */
function strayPaths(line) {
    if (!/\/(?:Users|home)\/|:\\/.test(line))
        return [];
    return [...line.matchAll(/[^\s`"'<>()[\],;]+/g)].flatMap(({ 0: word, index }) => {
        const text = word.replace(/[.:!?]$/, '');
        return HOME.test(text) || DRIVE.test(text) ? [{ text, at: index }] : [];
    });
}
/** True for words that tell the agent to make the file that they lead up to. */
function isOutput(words) {
    return /\b(?:writ(?:e|es|ing|ten)|sav(?:e|es|ed|ing)|creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|output|export(?:s|ed)?|produc(?:e|es|ed|ing)|append|dump|store)\b|^\s*(?:mkdir|touch)\b/i.test(words);
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/skill-paths.js



/** What of a skill the agent will find, for the paths that its instructions name. */
class SkillPaths {
    #suggest = (0,suggestions/* suggester */.M)();
    #all;
    /** Kinds by path of what is in the bundle. */
    #kinds;
    #folded;
    #byName;
    constructor(skill) {
        this.#all = new Map(skill.entries.map((entry) => [entry.path, entry]));
        this.#kinds = new Map((0,bundled/* bundledEntries */.L)(skill).map(({ path, kind }) => [path, kind]));
    }
    has(path) {
        return this.#kinds.has(path);
    }
    isDirectory(path) {
        return this.#all.get(path)?.kind === 'directory';
    }
    /** True when some path ends in this one: written from a directory further down. */
    endsAny(path) {
        this.#byName ??= grouped(this.#kinds.keys(), skill_paths_nameOf);
        return this.#byName.get(skill_paths_nameOf(path))?.some((known) => known.endsWith(`/${path}`)) ?? false;
    }
    /** Why a file that is there is not there for the agent, as a sentence. */
    exclusionOf(path) {
        const exclusion = this.#all.get(path)?.exclusion;
        if (exclusion === undefined)
            return undefined;
        return `${path} is never in the bundle (${exclusion.reason}): the agent will not find it.`;
    }
    /** The path that was meant: certainly when only case or slashes differ, else the nearest one. */
    meant(path) {
        this.#folded ??= new Map([...this.#kinds.keys()].reverse().map((known) => [fold(known), known]));
        const same = this.#folded.get(fold(path));
        if (same !== undefined)
            return { path: same, certain: true };
        const near = this.#suggest(() => (0,nearest/* nearest */.p)(path, [...this.#kinds.keys()]));
        return near === undefined ? undefined : { path: near, certain: false };
    }
}
function fold(path) {
    return path.replaceAll('\\', '/').normalize('NFC').toLowerCase();
}
function skill_paths_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function grouped(paths, keyOf) {
    const groups = new Map();
    for (const path of paths) {
        const key = keyOf(path);
        const group = groups.get(key);
        if (group)
            group.push(path);
        else
            groups.set(key, [path]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/links.js





/** Whether files that the instructions name are in the skill. */
const links = {
    rules: [
        {
            id: 'skill-md/broken-link',
            title: 'Files that the instructions link to are in the skill',
            severity: (0,levels/* levels */.y)('warning', 'warning', 'error', 'warning'),
            parts: {
                span: { title: 'A path in a code span', severity: (0,levels/* levels */.y)('info', 'info', 'warning', 'info') },
            },
            since: '0.1.0',
            fixable: 'safe',
            why: 'The agent is told to read a file that it will not find. On a disk that does not tell upper from lower case a wrong spelling goes unnoticed; where the agent runs it does not.',
            how: 'Mend the path, or add the file. Paths are relative to `SKILL.md`, with `/`. What is never in the bundle, `evals/` for one, is not there for the agent. A path in a code span is reported as information only.',
            source: 'Agent Skills specification (file references are relative paths from the skill root).',
        },
        {
            id: 'skill-md/link-escapes',
            title: 'Links stay inside the skill',
            severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
            parts: {
                text: {
                    title: 'A path in the text or in a code span',
                    severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
                },
                sibling: {
                    title: 'A link to the `SKILL.md` of the skill beside this one',
                    severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
                },
            },
            since: '0.1.0',
            fixable: 'no',
            why: 'Only the skill directory is uploaded. `../`, an absolute path or `file:` leads to something that exists on one machine only. A link to the `SKILL.md` of a skill beside this one holds where both are mounted together, and is a warning. A path to a home directory or a Windows drive in the text or in a code span is a warning.',
            how: 'Copy the file into the skill, and link to the copy. Name another skill by its name.',
            source: 'VLM Run documentation, skills/spec/overview (the archive has the layout of the directory); Agent Skills specification.',
        },
    ],
    *check({ skill }) {
        const body = (0,rules_manifest/* bodyOf */.EN)(skill);
        if (body === undefined || skill.truncated)
            return;
        const paths = new SkillPaths(skill);
        const { items, lines } = (0,markdown/* markdownOf */.R)(body);
        let at = 0;
        for (const line of lines) {
            const end = line.start + line.text.length;
            const first = at;
            for (let item = items[at]; item !== undefined && item.range.start <= end; item = items[++at]) {
                if (item.kind !== 'code')
                    yield* checkLink(body.source, item, paths);
                else if (isPathLike(item.text) && !isOutput(before(line, item)))
                    yield* checkSpan(body.source, item, paths);
            }
            yield* links_checkText(body.source, line, items.slice(first, at));
        }
    },
};
const SIBLING = /^\.\.\/[\w.-]{1,64}\/SKILL\.md(?:[#?].{0,200})?$/;
/** The words of the clause that lead up to an item. */
function before(line, item) {
    const end = item.range.start - line.start;
    let start = end;
    while (start > 0 && !',;.'.includes(line.text.charAt(start - 1)))
        start--;
    return line.text.slice(start, end);
}
function outside(source, text, range) {
    const message = `${text} is outside the skill and is not uploaded.`;
    return { rule: 'skill-md/link-escapes', message, ...(0,rules_manifest.at)(source, range) };
}
function beside(source, { text, range }) {
    const message = `${text} belongs to another skill, and is there only where both are mounted; name that skill instead.`;
    return { rule: 'skill-md/link-escapes', message, ...(0,rules_manifest.at)(source, range), part: 'sibling' };
}
/** Absolute paths that are neither links nor in code spans. */
function* links_checkText(source, line, items) {
    for (const { text, at: offset } of strayPaths(line.text)) {
        const range = { start: line.start + offset, end: line.start + offset + text.length };
        if (items.some((item) => item.range.start <= range.start && range.start < item.range.end))
            continue;
        yield { ...outside(source, text, range), part: 'text' };
    }
}
function* checkLink(source, item, paths) {
    const target = classifyTarget(item.text);
    const rule = 'skill-md/broken-link';
    if (target.kind === 'outside' && SIBLING.test(item.text))
        yield beside(source, item);
    else if (target.kind === 'outside')
        yield outside(source, item.text, item.range);
    if (target.kind === 'inside' && !paths.has(target.path)) {
        const place = (0,rules_manifest.at)(source, item.range);
        const excluded = paths.exclusionOf(target.path);
        const meant = excluded === undefined ? paths.meant(target.path) : undefined;
        const message = excluded ?? notThere(target.path, meant);
        const fix = meant?.certain ? replace(source, item, meant.path) : undefined;
        yield fix === undefined ? { rule, message, ...place } : { rule, message, ...place, fix };
    }
}
function* checkSpan(source, item, paths) {
    const path = pathOfSpan(item.text, (directory) => paths.isDirectory(directory));
    if (path === undefined)
        return;
    if (/^(?:\/|\.\.|[A-Za-z]:)/.test(path))
        yield { ...outside(source, item.text, item.range), part: 'text' };
    else if (!paths.has(path) && !paths.endsAny(path)) {
        const message = paths.exclusionOf(path) ?? notThere(path, paths.meant(path));
        yield { rule: 'skill-md/broken-link', message, ...(0,rules_manifest.at)(source, item.range), part: 'span' };
    }
}
function notThere(path, meant) {
    return `${path} does not exist in the skill${meant === undefined ? '.' : `; did you mean ${meant.path}?`}`;
}
function replace(source, item, path) {
    const written = /^[^?#]*/.exec(item.text)?.[0] ?? item.text;
    const range = { start: item.range.start, end: item.range.start + written.length };
    const newText = written.includes('%') ? encodeURI(path) : path;
    return { description: `Write ${path}.`, safe: true, edits: [{ file: source.file, range, newText }] };
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/lost-text.js






const lost_text_RULE = 'skill-md/frontmatter-value-truncated';
/** Values that YAML has cut short. */
const lostText = {
    rules: [
        {
            id: lost_text_RULE,
            title: 'No value of the frontmatter has lost text to a comment, an anchor or a tag',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'safe',
            why: 'In an unquoted value YAML takes ` #` for the beginning of a comment, and `&word` or `!!word` at its beginning for an anchor or a tag. The file is valid, and the text is not what was written. What is plainly a comment (`# …`) is reported in `description` and `compatibility` only, where it may as well be a part of the sentence.',
            how: 'Put the value in quotes. If the comment is meant, put it on a line of its own: no fix ever deletes it.',
            source: 'YAML 1.2 specification, sections 6.6, 6.8.1 and 6.9.2.',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        if (manifest === undefined)
            return;
        for (const [field, value] of Object.entries(manifest.fields)) {
            const pointer = (0,json_pointer/* childPointer */.Y2)('', field);
            if ((0,json/* isJsonObject */.O)(value)) {
                for (const name of Object.keys(value))
                    yield* checkValue(manifest, (0,json_pointer/* childPointer */.Y2)(pointer, name), name);
            }
            else
                yield* checkValue(manifest, pointer, field);
        }
    },
};
function* checkValue(manifest, pointer, field) {
    if (manifest.yaml.scalar(pointer) === undefined)
        return;
    yield* comment(manifest, pointer, field);
    yield* properties(manifest, pointer);
}
const SENTENCES = ['/description', '/compatibility'];
function* comment(manifest, pointer, field) {
    const style = manifest.yaml.scalar(pointer);
    const place = manifest.yaml.locate(pointer);
    if (style?.kind !== 'plain' || style.comment === undefined || place?.key === undefined)
        return;
    const { source } = manifest;
    const prose = isProse(source, style.comment);
    if (!prose && !SENTENCES.includes(pointer))
        return;
    const text = source.text.slice(style.comment.start, style.comment.end);
    const fix = prose ? quoteWhole(manifest, place.value.start, style.comment.end) : keep(manifest, pointer);
    const message = `${JSON.stringify((0,lib_text/* truncate */.xv)(text, 40))} is read as a comment; the ${(0,lib_text/* truncate */.xv)(field, 60)} ends before it.`;
    const violation = { rule: lost_text_RULE, message, ...(0,rules_manifest.at)(source, style.comment) };
    yield fix === undefined ? violation : { ...violation, fix };
}
function keep({ source, yaml }, pointer) {
    const place = yaml.locate(pointer);
    const written = yaml.scalar(pointer)?.comment;
    const edits = place?.key === undefined || written === undefined ? undefined : onOwnLine(source, place.key, place.value, written);
    return edits && { description: 'Put the comment on a line of its own.', safe: true, edits };
}
function quoteWhole({ source }, start, end) {
    const whole = source.text.slice(start, end);
    if (/[\r\n]/.test(whole))
        return undefined;
    const edits = [{ file: source.file, range: { start, end }, newText: quoted(whole) }];
    return { description: 'Put the whole value in quotes.', safe: true, edits };
}
/** Anchors and tags, which stand between key and value. */
function* properties(manifest, pointer) {
    const place = manifest.yaml.locate(pointer);
    if (place?.key === undefined)
        return;
    const { source } = manifest;
    const between = source.text.slice(place.key.end, place.value.start);
    const match = /[&!]\S*/.exec(between);
    if (match === null)
        return;
    const [word] = match;
    // An anchor that an alias names is one.
    if (word.startsWith('&') && source.text.includes(`*${word.slice(1)}`))
        return;
    const start = place.key.end + match.index;
    const what = word.startsWith('&') ? 'an anchor' : 'a tag';
    const message = `${JSON.stringify((0,lib_text/* truncate */.xv)(word, 40))} is read as ${what}; the value begins after it.`;
    const plain = manifest.yaml.scalar(pointer)?.kind === 'plain' && !between.slice(match.index).includes('\n');
    const fix = plain ? quoteWhole(manifest, start, place.value.end) : undefined;
    const violation = { rule: lost_text_RULE, message, ...(0,rules_manifest.at)(source, { start, end: start + word.length }) };
    yield fix === undefined ? violation : { ...violation, fix };
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/name.js


/** Whether the name can be uploaded, stored and referred to. */
const validName = {
    rules: [
        {
            id: 'skill-md/name-invalid',
            title: 'The name breaks no path, file name or reference',
            severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The name becomes part of a file name in the SDKs, of a path where the agent runs, and of references such as `invoice:3`. A slash, a colon or a control character in it breaks one of them. A name that looks like a UUID is taken for the id of a skill.',
            how: 'Use lower-case letters, digits and hyphens.',
            source: 'VLM Run Python SDK (`f"{name}_{hash}.zip"`), command line (splits references at the last colon, takes 32 hexadecimal digits for an id); VLM Run API (names of at most 255 characters).',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        const name = manifest?.fields.name;
        if (manifest === undefined || typeof name !== 'string' || name.trim() === '')
            return;
        const problem = name_problemOf(name);
        if (problem === undefined)
            return;
        yield {
            rule: 'skill-md/name-invalid',
            message: `${problem}.`,
            ...(0,rules_manifest.at)(manifest.source, (0,rules_manifest/* fieldRange */.Se)(manifest, 'name')),
        };
    },
};
/** True for a name that `skill-md/name-invalid` reports. */
function breaksPaths(name) {
    return name_problemOf(name) !== undefined;
}
function name_problemOf(name) {
    const forbidden = /[/\\:]/.exec(name)?.[0];
    if (forbidden !== undefined)
        return `The name contains "${forbidden}", which breaks paths and references`;
    const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.exec(name)?.[0];
    if (control !== undefined) {
        const number = (control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `The name contains the control character U+${number}`;
    }
    if (name.startsWith('.'))
        return 'The name begins with a dot';
    const length = [...name].length;
    if (length > 255)
        return `The name has ${length} characters; the limit is 255`;
    if (/^[0-9a-f]{32,}$/i.test(name.replaceAll('-', '')))
        return 'The name looks like a UUID and would be taken for the id of a skill';
    return undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/rules/skill-md/name-style.js






/** What the Agent Skills specification asks of a name. */
const nameStyle = {
    rules: [
        {
            id: 'skill-md/name-format',
            title: 'The name is made of lower-case words joined by hyphens',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'error'),
            since: '0.1.0',
            fixable: 'unsafe',
            why: 'VLM Run takes other names too, but clients of the Agent Skills format refuse them, blanks have to be quoted in references, and a letter that only looks like an ASCII letter is never found by typing it.',
            how: 'Use `a-z`, `0-9` and single hyphens, at most 64 characters: `invoice-extraction`.',
            source: 'Agent Skills specification (`^[a-z0-9]+(-[a-z0-9]+)*$`, at most 64 characters).',
        },
        {
            id: 'skill-md/name-directory-mismatch',
            title: 'The name is that of the directory',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'error'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Clients of the Agent Skills format require it; people look for a skill where its name says it is. VLM Run does not look at it.',
            how: 'Rename the directory or the skill.',
            source: 'Agent Skills specification (the name must match the parent directory).',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        const name = manifest?.fields.name;
        if (manifest === undefined || typeof name !== 'string' || name.trim() === '' || breaksPaths(name))
            return;
        const place = (0,rules_manifest.at)(manifest.source, (0,rules_manifest/* fieldRange */.Se)(manifest, 'name'));
        const problem = name_style_problemOf(name);
        if (problem !== undefined)
            yield { rule: 'skill-md/name-format', message: `${problem}.`, ...place, fix: rename(manifest, slug(name)) };
        // The working directory is named by whoever cloned the repository.
        const directory = skill.directory === '.' ? name : (0,external_node_path_.basename)(skill.directory);
        if (directory !== name) {
            const message = `The name ${JSON.stringify(name)} differs from the directory ${JSON.stringify(directory)}.`;
            yield { rule: 'skill-md/name-directory-mismatch', message, ...place };
        }
    },
};
function name_style_problemOf(name) {
    const foreign = /[^\u0000-\u007f]/u.exec(name)?.[0];
    if (foreign !== undefined) {
        const meant = lookalikeOf(foreign);
        const what = meant === undefined ? 'not one of a-z, 0-9 and "-"' : `not "${meant}"`;
        return `The name contains "${foreign}" (${describeCharacter(foreign)}), which is ${what}`;
    }
    if (/\s/.test(name))
        return 'The name contains blanks; use hyphens';
    if (/[A-Z]/.test(name))
        return 'The name contains capital letters; use lower case';
    const other = /[^a-z0-9-]/.exec(name)?.[0];
    if (other !== undefined)
        return `The name contains "${other}"; use hyphens`;
    if (/^-|-$|--/.test(name))
        return 'Hyphens stand between words only, one at a time';
    if (name.length > 64)
        return `The name has ${name.length} characters; other clients take 64`;
    return name === 'latest' ? '"latest" is taken for a version in references' : undefined;
}
function rename(manifest, name) {
    const range = (0,rules_manifest/* fieldRange */.Se)(manifest, 'name');
    const edits = [{ file: manifest.source.file, range, newText: name }];
    return { description: `Rename the skill to "${name}".`, safe: false, edits };
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/prose.js



const MAX_LINES = 500;
const MAX_TOKENS = 5000;
/** Characters of a token on average; a tokenizer would weigh more than the rest of this tool. */
const TOKEN = 4;
const PLACEHOLDER = /\b(?:TODO|TBD|FIXME)\b|<your [^<>]{1,40}>|\blorem ipsum\b/i;
/** The instructions as a text. */
const prose = {
    rules: [
        {
            id: 'skill-md/body-too-long',
            title: 'The instructions have at most 500 lines and about 5,000 tokens',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'All of it is put before the model each time the skill is used: it costs credits, and what matters drowns.',
            how: 'Move detail to files in `resources/` and say when to read them.',
            source: 'Agent Skills specification (below 500 lines, 5,000 tokens). Tokens are estimated as characters divided by four.',
        },
        {
            id: 'skill-md/unclosed-code-fence',
            title: 'Every code fence is closed',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'Everything behind an open fence is code to a reader of Markdown: instructions turn into an example.',
            how: 'Close it with as many backticks or tildes as opened it, on a line of their own.',
            source: 'CommonMark specification, section 4.5.',
        },
        {
            id: 'skill-md/placeholder',
            title: 'No placeholder was left behind',
            severity: (0,levels/* levels */.y)('off', 'off', 'info', 'off'),
            since: '0.1.0',
            fixable: 'no',
            why: 'A template that was not filled in tells the agent nothing. Off by default: the same words also stand in instructions that speak about them.',
            how: 'Write what is missing, or delete the line.',
            source: 'Own rule: TODO, TBD, FIXME, "<your …>" and lorem ipsum outside code.',
        },
    ],
    *check({ skill }) {
        const body = (0,rules_manifest/* bodyOf */.EN)(skill);
        if (body === undefined)
            return;
        const { source, offset } = body;
        const { fences, lines } = (0,markdown/* markdownOf */.R)(body);
        yield* prose_length(source, offset);
        for (const fence of fences) {
            if (fence.closed)
                continue;
            const range = { start: fence.start, end: fence.start + 3 };
            yield { rule: 'skill-md/unclosed-code-fence', message: 'This code fence is never closed.', ...(0,rules_manifest.at)(source, range) };
        }
        if (!PLACEHOLDER.test(source.text))
            return;
        for (const line of lines) {
            const match = PLACEHOLDER.exec(line.text.replace(/`[^`]*`/g, blank));
            if (match === null || /^(?:todo|tbd|fixme)$/.test(match[0]))
                continue;
            const start = line.start + match.index;
            const range = { start, end: start + match[0].length };
            yield {
                rule: 'skill-md/placeholder',
                message: `${JSON.stringify(match[0])} is a placeholder.`,
                ...(0,rules_manifest.at)(source, range),
            };
        }
    },
};
function* prose_length(source, offset) {
    const text = source.text.slice(offset).trimEnd();
    const lines = text === '' ? 0 : (text.match(/\r\n?|\n/g)?.length ?? 0) + 1;
    const tokens = Math.round(text.length / TOKEN);
    const rule = 'skill-md/body-too-long';
    if (lines > MAX_LINES) {
        const start = source.lineStart(source.positionAt(offset).line + MAX_LINES);
        const message = `The instructions have ${lines.toLocaleString('en-US')} lines (limit ${MAX_LINES}); move detail to resources/.`;
        yield { rule, message, ...(0,rules_manifest.at)(source, { start, end: start }) };
    }
    else if (tokens > MAX_TOKENS) {
        const start = offset + MAX_TOKENS * TOKEN;
        const count = `about ${tokens.toLocaleString('en-US')} tokens`;
        const message = `The instructions have ${count} (limit ${MAX_TOKENS.toLocaleString('en-US')}); move detail to resources/.`;
        yield { rule, message, ...(0,rules_manifest.at)(source, { start, end: start }) };
    }
}
function blank(text) {
    return ' '.repeat(text.length);
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/sdk.js




/** Whether the line parser of the official SDKs reads the same name and description as YAML does. */
const sdkReading = {
    rules: [
        {
            id: 'skill-md/sdk-frontmatter-mismatch',
            title: 'The VLM Run SDK reads the same name and description as a YAML parser',
            severity: (0,levels/* levels */.y)('warning', 'warning', 'error', 'warning'),
            parts: {
                quoting: { title: 'Quotes and escapes only', severity: (0,levels/* levels */.y)('warning', 'warning', 'warning', 'warning') },
            },
            since: '0.1.0',
            fixable: 'safe',
            why: 'The official SDKs and command line do not parse YAML. They look for lines that begin with `name:` and `description:`, take the rest of that line and strip quotes at its ends. A block scalar (`description: >`) is registered as `>`, a comment becomes part of the name, and a value on two lines loses the second. This tool sends the real values itself; a skill that is uploaded in any other way is described wrongly, and may never be chosen.',
            how: 'Write name and description on one line each, plain or in double quotes, without comments and without quotes or backslashes inside.',
            source: '`parse_skill_frontmatter` in the VLM Run Python SDK; the Node SDK does the same.',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        if (manifest === undefined || manifest.source.bom)
            return;
        const seen = readAsSdk(manifest.source.text);
        for (const key of ['name', 'description']) {
            const value = manifest.fields[key];
            if (typeof value !== 'string' || value.trim() === '' || seen[key] === value.trim())
                continue;
            yield mismatch(manifest, key, value, seen[key]);
        }
    },
};
/** What the SDKs take from the text of a `SKILL.md`; Python's text mode has turned every line end into LF before. */
function readAsSdk(text) {
    const found = {};
    for (const line of sdkBlock(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n')) {
        for (const key of ['name', 'description'])
            if (line.startsWith(`${key}:`))
                found[key] = stripped(line.slice(key.length + 1).trim());
    }
    return { name: found.name, description: found.description };
}
/** What the first group of `^---\s*\n(.*?)\n---` matches, `.` included line breaks; in linear time. */
function sdkBlock(text) {
    const start = text.startsWith('---') ? (/^\s*/.exec(text.slice(3))?.[0].lastIndexOf('\n') ?? -1) : -1;
    const end = start === -1 ? -1 : text.indexOf('\n---', 3 + start + 1);
    return end === -1 ? '' : text.slice(3 + start + 1, end);
}
/** `strip("\"'")` of Python. */
function stripped(text) {
    let start = 0;
    let end = text.length;
    while (start < end && /["']/.test(text.charAt(start)))
        start++;
    while (end > start && /["']/.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function mismatch(manifest, key, value, seen) {
    const { source, yaml } = manifest;
    const place = yaml.locate(`/${key}`);
    const style = yaml.scalar(`/${key}`);
    const range = place?.value ?? { start: 0, end: 3 };
    const lineEnd = source.text.slice(range.start).search(/[\r\n]/);
    const end = lineEnd === -1 ? range.end : Math.min(range.end, range.start + lineEnd);
    const comment = style?.comment;
    const prose = comment !== undefined && style?.kind === 'plain' && isProse(source, comment);
    const advice = prose
        ? 'Put the whole value in quotes'
        : comment === undefined
            ? 'Put it on one line'
            : 'Put the comment on a line of its own';
    const onlyQuotes = seen !== undefined && withoutQuoting(seen) === withoutQuoting(value.trim());
    const message = seen === undefined
        ? `The VLM Run SDK does not see this ${key}: write "${key}:" at the start of a line.`
        : onlyQuotes
            ? `The VLM Run SDK keeps the quotes and escapes of this ${key} as they are written. Avoid them.`
            : `The VLM Run SDK reads this ${key} as ${JSON.stringify((0,lib_text/* truncate */.xv)(seen, 60))}. ${advice}.`;
    const violation = {
        rule: 'skill-md/sdk-frontmatter-mismatch',
        message,
        ...(0,rules_manifest.at)(source, { start: range.start, end }),
        ...(onlyQuotes ? { part: 'quoting' } : {}),
    };
    // What YAML read as a comment is a part of the text: the rule about lost text offers to keep it.
    const fix = prose || place === undefined ? undefined : oneLine(source, key, value, place, comment);
    return fix === undefined || seen === undefined ? violation : { ...violation, fix };
}
function withoutQuoting(text) {
    return text.replace(/["'\\]/g, '');
}
/** The value on one line, in a form that both parsers read alike; undefined when there is none. */
function oneLine(source, key, value, place, comment) {
    const text = value.trim();
    const flat = text
        .split(/[\r\n]/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
    const written = [flat, `"${flat}"`, `'${flat}'`].find((form) => {
        const lines = `---\n${key}: ${form}\n---\n`;
        return readAsSdk(lines)[key] === flat && plainOrQuoted(form, flat);
    });
    if (written === undefined)
        return undefined;
    let { end } = place.value;
    while (end > place.value.start && /[\r\n]/.test(source.text.charAt(end - 1)))
        end--;
    const range = { start: place.value.start, end };
    const inHeader = comment !== undefined && comment.end < end;
    const edits = comment === undefined || place.key === undefined
        ? [{ file: source.file, ...besideKey(source, place, range, written) }]
        : onOwnLine(source, place.key, range, comment, written, inHeader ? end : comment.end);
    return edits && { description: `Write the ${key} on one line.`, safe: flat === text || !/[\r\n]/.test(text), edits };
}
/** A value that begins on a line below its key moves up beside it: the SDK looks at the line of the key only. */
function besideKey(source, { key }, range, written) {
    const gap = key === undefined ? '' : source.text.slice(key.end, range.start);
    if (key === undefined || !/^:\s*[\r\n]\s*$/.test(gap))
        return { range, newText: written };
    return { range: { start: key.end + 1, end: range.end }, newText: ` ${written}` };
}
function plainOrQuoted(form, value) {
    if (form.startsWith('"'))
        return !/["\\]/.test(value);
    if (form.startsWith("'"))
        return !value.includes("'");
    return (/^[\p{L}\p{N}]/u.test(form) &&
        !/: |:$| #|["']$|^(?:true|false|null|yes|no|on|off|~)$/i.test(form) &&
        !/^[\d.+-]/.test(form));
}

;// CONCATENATED MODULE: ./lib/rules/skill-md/unknown-fields.js






const FIELDS = [
    'name',
    'description',
    'skill_version',
    'version',
    'license',
    'compatibility',
    'metadata',
    'allowed-tools',
];
/** The name that the documentation gives, and the one that its example uses. */
const VERSIONS = ['skill_version', 'version'];
/** Fields that single clients read: no mistakes, and nothing that VLM Run looks at. */
const CLIENT_FIELDS = [
    'argument-hint',
    'agent',
    'context',
    'disable-model-invocation',
    'disallowed-tools',
    'globs',
    'hooks',
    'icon',
    'color',
    'author',
    'tags',
    'keywords',
    'category',
    'homepage',
    'model',
    'effort',
    'paths',
    'tools',
    'user-invocable',
    'when_to_use',
    'triggers',
    'dependencies',
];
/** Whether somebody reads the fields of the frontmatter. */
const unknownFields = {
    rules: [
        {
            id: 'skill-md/unknown-field',
            title: 'The frontmatter has no fields that nothing reads',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'error'),
            parts: {
                client: { title: 'A field that single clients read', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'error') },
                version: {
                    title: '`version` and `skill_version`, which VLM Run knows and Agent Skills does not',
                    severity: (0,levels/* levels */.y)('off', 'off', 'off', 'error'),
                },
            },
            since: '0.1.0',
            fixable: 'unsafe',
            why: 'A misspelled field is ignored. The Agent Skills reference validator refuses a skill with fields it does not know. Fields that single clients read are reported as information.',
            how: 'Mend the spelling, or move the field below `metadata`.',
            source: 'VLM Run documentation, skills/spec/skill-md (name, description, skill_version, version, license); Agent Skills specification (compatibility, metadata, allowed-tools).',
        },
        {
            id: 'skill-md/version-mismatch',
            title: 'The version is given once',
            severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The documentation calls the field `skill_version`, its example and the SDKs know `version` as well. Where both are given and differ, each reader has a version of its own.',
            how: 'Keep `skill_version` and delete `version`, or give both the same value.',
            source: 'VLM Run documentation, skills/spec/skill-md (field table and example); VLM Run Python SDK.',
        },
    ],
    *check({ skill }) {
        const manifest = (0,rules_manifest/* manifestOf */.$V)(skill);
        if (manifest === undefined)
            return;
        const suggest = (0,suggestions/* suggester */.M)();
        for (const field of Object.keys(manifest.fields)) {
            if (!FIELDS.includes(field))
                yield unknown_fields_unknown(manifest, field, () => suggest(() => (0,nearest/* nearest */.p)(field, FIELDS)));
            else if (VERSIONS.includes(field))
                yield unknown_fields_foreign(manifest, field);
        }
        yield* checkVersions(manifest);
    },
};
/** Of the two names of the version, readers take the one or the other. */
function* checkVersions(manifest) {
    const [version, other] = VERSIONS.map((field) => manifest.fields[field]);
    if (version === undefined || version === null || other === undefined || other === null || version === other)
        return;
    const [first, second] = VERSIONS.map((field) => JSON.stringify(manifest.yaml.scalar(`/${field}`)?.source ?? '…'));
    const message = `skill_version is ${first} and version is ${second}: keep one of them.`;
    yield { rule: 'skill-md/version-mismatch', message, ...(0,rules_manifest.at)(manifest.source, (0,rules_manifest/* fieldRange */.Se)(manifest, 'version')) };
}
function keyOf(manifest, field) {
    return manifest.yaml.locate((0,json_pointer/* childPointer */.Y2)('', field))?.key ?? { start: 0, end: 3 };
}
function unknown_fields_unknown(manifest, field, suggest) {
    const key = keyOf(manifest, field);
    const place = (0,rules_manifest.at)(manifest.source, key);
    const rule = 'skill-md/unknown-field';
    const shown = JSON.stringify((0,lib_text/* truncate */.xv)(field, 60));
    if (CLIENT_FIELDS.includes(field))
        return {
            rule,
            message: `${shown} is a field of single clients; VLM Run does not read it.`,
            ...place,
            part: 'client',
        };
    const meant = suggest();
    const message = `Unknown field ${shown}${meant === undefined ? '; put it below "metadata".' : `; did you mean "${meant}"?`}`;
    if (meant === undefined || Object.hasOwn(manifest.fields, meant))
        return { rule, message, ...place };
    const edits = [{ file: manifest.source.file, range: key, newText: meant }];
    return { rule, message, ...place, fix: { description: `Rename it to ${meant}.`, safe: false, edits } };
}
/** A field of VLM Run that the Agent Skills specification does not know. */
function unknown_fields_foreign(manifest, field) {
    const message = `"${field}" is no field of the Agent Skills format; other clients read it below "metadata".`;
    return { rule: 'skill-md/unknown-field', message, ...(0,rules_manifest.at)(manifest.source, keyOf(manifest, field)), part: 'version' };
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/vocabulary.js
/** Values that the documentation of `vlmrun.yaml` and the official SDKs know. */
/** https://docs.vlm.run/skills/spec/vlmrun-yaml */
const apiVersions = ['vlm.run/v1alpha'];
/** The first four are documented, the others are those that the SDKs and notebooks of VLM Run use. */
const models = [
    'vlmrun-orion-1:auto',
    'vlmrun-orion-1:fast',
    'vlmrun-orion-1:pro',
    'vlmrun-orion-1',
    'vlmrun-orion-1:lite',
    'vlmrun-orion-2:auto',
    'vlmrun-orion-2:fast',
    'vlmrun-orion-2:pro',
];
/** `AgentToolset` of the Python and Node SDKs; the page on vlmrun.yaml lists the first five. */
const vocabulary_toolsets = [
    'core',
    'image',
    'image-gen',
    'video',
    'document',
    'viz',
    'web',
    'world-gen',
];
/** Spellings that `world-gen` had before 2026-03-18. */
const formerToolsets = new Map([['3d_reconstruction', 'world-gen']]);
const fields = ['apiVersion', 'metadata', 'model', 'toolsets', 'graph', 'plan'];

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/check-fields.js







const SKELETONS = {
    apiVersion: `apiVersion: ${apiVersions[0]}\n`,
    model: `model: ${models[0]}\n`,
    toolsets: 'toolsets:\n  - core\n',
    graph: 'graph: |\n  stateDiagram-v2\n    [*] --> Work\n    Work: Say what to do here\n    Work --> [*]\n',
};
const isBlank = (value) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
/** The fields that every `vlmrun.yaml` needs. */
function* check_fields_checkRequired(config) {
    for (const [field, skeleton] of Object.entries(SKELETONS)) {
        const written = Object.hasOwn(config.fields, field);
        if (written && !isBlank(config.fields[field]))
            continue;
        const message = written ? `Required field "${field}" is empty.` : `Missing required field "${field}".`;
        yield config.violation('required-field', written ? config.key(`/${field}`) : config.start, message, {
            ...(!written && { fix: addition(config, field, skeleton) }),
        });
    }
}
function addition(config, field, skeleton) {
    const { text } = config.source;
    const at = field === 'apiVersion' ? config.start.start : text.length;
    const lineBreak = at === 0 || text.endsWith('\n') || field === 'apiVersion' ? '' : '\n';
    return config.fix(`Add ${field}`, false, { range: { start: at, end: at }, newText: lineBreak + skeleton });
}
/** The types of the fields. What is missing is told by `required-field`, graph and toolset names by their own rules. */
function* check_fields_checkTypes(config) {
    const wrong = (field, message, more = {}) => config.violation('field-type', config.value(field), message, more);
    for (const field of ['apiVersion', 'model', 'graph', 'plan']) {
        const value = config.fields[field];
        if (value === undefined || value === null || typeof value === 'string')
            continue;
        const advice = field === 'graph' ? ': write "graph: |" and a stateDiagram-v2 below it' : '';
        yield wrong(`/${field}`, `${field} must be a text, is ${(0,describe_problem/* shownValue */.JJ)(value)}${advice}.`);
    }
    yield* check_fields_checkYaml11(config);
    const { metadata, toolsets } = config.fields;
    if (metadata !== undefined && metadata !== null && !(0,json/* isJsonObject */.O)(metadata))
        yield wrong('/metadata', `metadata must be a mapping, is ${(0,describe_problem/* shownValue */.JJ)(metadata)}.`);
    if (toolsets === undefined || isBlank(toolsets))
        return;
    if (!Array.isArray(toolsets)) {
        yield wrong('/toolsets', `toolsets must be a list of names, is ${(0,describe_problem/* shownValue */.JJ)(toolsets)}.`, listFix(config, toolsets));
        return;
    }
    if (toolsets.length === 0)
        yield wrong('/toolsets', 'toolsets is empty; name at least "core".');
    for (const [index, item] of toolsets.entries())
        if (typeof item !== 'string' || item.trim() === '')
            yield wrong((0,json_pointer/* childPointer */.Y2)('/toolsets', index), `A toolset must be a name, is ${(0,describe_problem/* shownValue */.JJ)(item)}.`);
}
/**
 * A plan that the platform's own language, whose YAML is that of 2005, reads as no text. The other texts of the file are
 * names and a graph, which nothing of that kind can be.
 */
function* check_fields_checkYaml11(config) {
    const style = config.document.scalar('/plan');
    const what = style?.kind === 'plain' && typeof config.fields.plan === 'string' ? readAsYaml11(style.source) : undefined;
    if (style === undefined || what === undefined)
        return;
    const range = config.value('/plan');
    const message = `plan is ${what} to readers of YAML 1.1 (PyYAML); write "${style.source}".`;
    const fix = config.fix('Put the value in quotes.', true, { range, newText: `"${style.source}"` });
    yield config.violation('field-type', range, message, { part: 'yaml-1.1', fix });
}
function listFix(config, toolsets) {
    const names = typeof toolsets === 'string' ? toolsets.split(/[\s,]+/).filter((name) => name !== '') : [];
    if (names.length === 0 || !names.every((name) => /^[\w-]+$/.test(name)))
        return {};
    const edit = { range: config.value('/toolsets'), newText: `[${names.join(', ')}]` };
    return { fix: config.fix('Write a list', false, edit) };
}
/** Fields that nothing reads. */
function* checkUnknown(config) {
    const suggest = (0,suggestions/* suggester */.M)();
    for (const field of Object.keys(config.fields)) {
        if (fields.includes(field))
            continue;
        const pointer = (0,json_pointer/* childPointer */.Y2)('', field);
        const absent = () => fields.filter((known) => !Object.hasOwn(config.fields, known));
        const close = suggest(() => (0,nearest/* nearest */.p)(field, absent()));
        const advice = close === undefined ? `fields are ${fields.join(', ')}` : `did you mean "${close}"?`;
        const message = `Unknown field ${(0,describe_problem/* shownValue */.JJ)(field)}; ${advice}${close === undefined ? '.' : ''}`;
        const rename = close && config.fix(`Rename to ${close}`, false, { range: config.key(pointer), newText: close });
        yield config.violation('unknown-field', config.key(pointer), message, rename ? { fix: rename } : {});
    }
    const { metadata } = config.fields;
    if ((0,json/* isJsonObject */.O)(metadata) && Object.keys(metadata).length > 0)
        yield config.violation('unknown-field', config.key('/metadata'), 'metadata is reserved; leave it as {}.', {
            part: 'metadata',
        });
}

// EXTERNAL MODULE: ./lib/rules/vlmrun-yaml/graph/state-graph.js
var state_graph = __webpack_require__(90065);
;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/flow.js

const START = '\u0000start';
const END = '\u0000end';
/**
 * Follows the arrows. A composite state leads to its own start, or to all that is in it when it has none; what is
 * inside can leave by the arrows of the composite, as in UML.
 */
function flowOf(graph) {
    const ahead = new Map();
    const behind = new Map();
    const connect = (from, to) => {
        push(ahead, from, to);
        push(behind, to, from);
    };
    const withStart = new Set();
    const next = new Map();
    for (const { from, to, parent } of graph.transitions) {
        if (from === state_graph/* EDGE */.K && parent !== undefined)
            withStart.add(parent);
        if (from !== state_graph/* EDGE */.K && to !== state_graph/* EDGE */.K)
            push(next, from, to);
        const start = parent === undefined ? START : parent;
        const end = parent === undefined ? END : `${parent}\u0000end`;
        connect(from === state_graph/* EDGE */.K ? start : from, to === state_graph/* EDGE */.K ? end : to);
    }
    for (const { id, parent } of graph.states.values()) {
        if (parent === undefined)
            continue;
        connect(id, parent);
        connect(`${parent}\u0000end`, parent);
        if (!withStart.has(parent))
            connect(parent, id);
    }
    const reached = spread(START, ahead);
    return {
        hasStart: ahead.has(START),
        hasEnd: reached.has(END),
        reachable: reached,
        finishing: spread(END, behind),
        next: (id) => next.get(id) ?? [],
    };
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
function spread(from, edges) {
    const seen = new Set([from]);
    const pending = [from];
    for (let at = pending.pop(); at !== undefined; at = pending.pop())
        for (const next of edges.get(at) ?? [])
            if (!seen.has(next)) {
                seen.add(next);
                pending.push(next);
            }
    return seen;
}

// EXTERNAL MODULE: ./lib/rules/vlmrun-yaml/graph/names.js
var graph_names = __webpack_require__(74329);
;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/check-flow.js



/** Where the arrows of a graph lead: from the start, to the end, and to every state. */
function* checkFlow(placed) {
    const { graph } = placed;
    const flow = flowOf(graph);
    const header = graph.header ?? { start: 0, end: 0 };
    const states = [...graph.states.values()];
    if (!flow.hasStart) {
        const first = states[0]?.id ?? 'FirstState';
        yield placed.violation('graph-no-start', header, `No entry point: add "[*] --> ${first}".`);
    }
    if (!flow.hasEnd && (flow.hasStart || !graph.transitions.some(({ to, parent }) => to === state_graph/* EDGE */.K && !parent))) {
        const last = (lastState(states, flow) ?? states.at(-1))?.id ?? 'LastState';
        yield placed.violation('graph-no-end', header, `No reachable exit: add "${last} --> [*]".`);
    }
    if (!flow.hasStart)
        return;
    yield* checkUnreachable(placed, flow);
    if (flow.hasEnd)
        yield* checkDeadEnds(placed, flow);
    const starts = graph.transitions.filter(({ from, parent }) => from === state_graph/* EDGE */.K && parent === undefined);
    for (const { range } of starts.slice(1))
        yield placed.violation('graph-multiple-start', range, 'Second entry point; enter once and branch with a <<choice>>.');
}
/** The state that looks most like an end: reached, and with no way on. */
function lastState(states, flow) {
    return states.findLast(({ id }) => flow.reachable.has(id) && flow.next(id).length === 0);
}
function* checkUnreachable({ graph, violation }, { reachable }) {
    const targets = new Set(graph.transitions.map(({ to }) => to));
    for (const { id, range } of graph.states.values()) {
        if (reachable.has(id))
            continue;
        const why = targets.has(id) ? '' : ': no arrow leads to it';
        yield violation('graph-unreachable-state', range, `State ${(0,graph_names/* quoted */.T)(id)} can never be reached${why}.`);
    }
}
/** One finding for each state without a way out, and one for each closed loop. */
function* checkDeadEnds({ graph, violation }, flow) {
    const stuck = [...graph.states.values()].filter(({ id }) => flow.reachable.has(id) && !flow.finishing.has(id));
    const isStuck = new Set(stuck.map(({ id }) => id));
    const next = new Map(stuck.map(({ id }) => [id, flow.next(id).filter((to) => isStuck.has(to))]));
    const ends = stuck.filter(({ id, kind }) => next.get(id)?.length === 0 && kind !== 'composite');
    for (const { id, range } of ends)
        yield violation('graph-dead-end', range, `Nothing follows ${(0,graph_names/* quoted */.T)(id)}: lead it to another state or to [*].`);
    const behind = reversed(next);
    const told = new Set();
    addLeadingTo(ends.map(({ id }) => id), behind, told);
    for (const { id, range } of stuck) {
        if (told.has(id))
            continue;
        const loop = loopFrom(id, next);
        addLeadingTo(loop, behind, told);
        const first = loop.includes(id) ? id : (loop[0] ?? id);
        const named = loop.length > 1 ? ` (loop ${loop.slice(0, 5).join(', ')}${loop.length > 5 ? ', …' : ''})` : '';
        const at = graph.states.get(first)?.range ?? range;
        yield violation('graph-dead-end', at, `From ${(0,graph_names/* quoted */.T)(first)} the graph can never finish${named}.`);
    }
}
function reversed(next) {
    const behind = new Map();
    for (const [from, list] of next)
        for (const to of list) {
            const before = behind.get(to);
            if (before)
                before.push(from);
            else
                behind.set(to, [from]);
        }
    return behind;
}
/** Adds `targets` and the states from which one of them can be reached. */
function addLeadingTo(targets, behind, found) {
    const pending = [...targets];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        if (found.has(id))
            continue;
        found.add(id);
        pending.push(...(behind.get(id) ?? []));
    }
}
/** A loop that following the first arrows from `id` ends in. */
function loopFrom(id, next) {
    const path = [];
    const at = new Map();
    for (let state = id; state !== undefined; state = next.get(state)?.[0]) {
        const seen = at.get(state);
        if (seen !== undefined)
            return path.slice(seen);
        at.set(state, path.length);
        path.push(state);
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/check-graph-style.js




/** States that the agent is sent to without being told what to do there. */
function* check_graph_style_checkDescriptions({ graph, violation }) {
    const described = [...graph.states.values()]
        .filter(({ descriptions }) => descriptions.length > 0)
        .map(({ id }) => id);
    const uses = usesByState(graph.transitions);
    const suggest = (0,suggestions/* suggester */.M)();
    for (const { id, kind, descriptions } of graph.states.values()) {
        const ranges = uses.get(id);
        const first = ranges?.[0];
        if (kind !== 'plain' || descriptions.length > 0 || ranges === undefined || first === undefined)
            continue;
        const close = suggest(() => (0,nearest/* nearest */.p)(id, described));
        const advice = close === undefined ? `add "${id}: what to do there".` : `did you mean "${close}"?`;
        const edits = ranges.map((range) => ({ range, newText: close ?? id }));
        yield violation('graph-undescribed-state', first, `State ${(0,graph_names/* quoted */.T)(id)} has no description; ${advice}`, {
            ...(close && { fix: { description: `Write ${close}`, edits } }),
        });
    }
}
function usesByState(transitions) {
    const uses = new Map();
    const add = (id, range) => {
        if (id === state_graph/* EDGE */.K)
            return;
        const list = uses.get(id);
        if (list)
            list.push(range);
        else
            uses.set(id, [range]);
    };
    for (const { from, to, fromRange, toRange } of transitions) {
        add(from, fromRange);
        add(to, toRange);
    }
    return uses;
}
/** The same arrow twice, and a second description of a state. */
function* checkDuplicates({ graph, at, violation }) {
    const first = new Map();
    for (const transition of soundTransitions(graph)) {
        const key = JSON.stringify([transition.from, transition.to, transition.label, transition.parent]);
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, transition);
        else {
            const message = `Duplicate transition (first at ${at(earlier.range)}).`;
            yield violation('graph-duplicate', transition.range, message, deletion(transition.line));
        }
    }
    for (const { id, descriptions } of graph.states.values()) {
        const [told, ...others] = descriptions;
        if (told === undefined)
            continue;
        for (const { text, range, line } of others) {
            const message = `${(0,graph_names/* quoted */.T)(id)} is described a second time (first at ${at(told.range)}).`;
            yield violation('graph-duplicate', range, message, text === told.text ? deletion(line) : {});
        }
    }
}
/** A line with a mistake is no first one, of which the right one would be a duplicate. */
function soundTransitions({ transitions, problems }) {
    const mistakes = problems.filter(({ part }) => part !== 'legal').map(({ range }) => range.start);
    mistakes.sort((a, b) => a - b);
    const inOrder = [...transitions].sort((a, b) => a.line.start - b.line.start);
    let next = 0;
    return inOrder.filter(({ line }) => {
        while ((mistakes[next] ?? Number.POSITIVE_INFINITY) < line.start)
            next++;
        return (mistakes[next] ?? Number.POSITIVE_INFINITY) >= line.end;
    });
}
function deletion(range) {
    return { fix: { description: 'Delete the duplicate', safe: true, edits: [{ range, newText: '' }] } };
}
/** Several ways on, and nothing that tells which to take. */
function* checkBranches({ graph, violation }) {
    const ways = new Map();
    for (const transition of graph.transitions) {
        const list = ways.get(transition.from);
        if (list)
            list.push(transition);
        else
            ways.set(transition.from, [transition]);
    }
    for (const [id, all] of ways) {
        if (all.length < 2)
            continue;
        const out = [...new Map(all.map((way) => [`${way.label ?? ''}\n${way.to}`, way])).values()];
        if (id === state_graph/* EDGE */.K || out.length < 2 || graph.states.get(id)?.kind === 'fork')
            continue;
        const unlabelled = out.filter(({ label }) => label === undefined);
        if (out.length - unlabelled.length > 1 || unlabelled[0] === undefined)
            continue;
        const message = `${(0,graph_names/* quoted */.T)(id)} branches without a condition: label its arrows ("${id} --> … : when …").`;
        yield violation('graph-unlabelled-branch', unlabelled[0].range, message);
    }
}

// EXTERNAL MODULE: ./lib/rules/vlmrun-yaml/graph/parse-graph.js + 5 modules
var parse_graph = __webpack_require__(60428);
;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph-source.js
const POINTER = '/graph';
/** The `graph` of a config, or undefined when there is no text to look at. */
function graphSource(config) {
    const text = config.fields.graph;
    if (typeof text !== 'string' || text.trim() === '')
        return undefined;
    const whole = config.value(POINTER);
    const style = config.document.scalar(POINTER);
    const exact = style?.kind === 'literal' && style.block !== undefined;
    const starts = lineStarts(text);
    const fileStarts = exact ? literalLines(config, starts, text) : searchedLines(config, starts, text);
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    const place = (range) => {
        const line = lineOf(range.start);
        const from = fileStarts[line];
        if (from === undefined)
            return whole;
        const start = starts[line] ?? 0;
        const next = starts[line + 1];
        const end = Math.min(range.end, next ?? text.length);
        if (!exact || range.start !== start || end !== next)
            return { start: from + range.start - start, end: from + end - start };
        const { source } = config;
        const { line: number } = source.positionAt(from);
        return { start: source.lineStart(number), end: source.lineStart(number + 1) };
    };
    return { text, exact, whole, place };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** In a literal block line n of the value stands n lines below the header, behind the indentation. */
function literalLines(config, starts, text) {
    const block = config.document.scalar(POINTER)?.block;
    const { source } = config;
    const first = source.positionAt(block?.contentOffset ?? 0).line;
    return starts.map((start, line) => {
        const blank = text[start] === '\n' || start >= text.length;
        return source.lineStart(first + line) + (blank ? 0 : (block?.indent ?? 0));
    });
}
/** Elsewhere each line is looked for in the order of the text; one that was rewritten has no place. */
function searchedLines(config, starts, text) {
    const { start, end } = config.value(POINTER);
    const raw = config.source.text.slice(start, end);
    let from = 0;
    return starts.map((at, index) => {
        const line = text.slice(at, starts[index + 1] ?? text.length);
        const content = line.trim();
        const found = content === '' ? -1 : raw.indexOf(content, from);
        if (found < 0)
            return undefined;
        from = found + content.length;
        return start + found - (line.length - line.trimStart().length);
    });
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/check-graph.js




/** Everything about `graph`. A graph that could not be read in full is not judged by where its arrows lead. */
function* checkGraph(config) {
    const source = graphSource(config);
    if (source === undefined)
        return;
    const folded = foldedGraph(config, source);
    if (folded) {
        yield folded;
        return;
    }
    const graph = (0,parse_graph.parseGraph)(source.text);
    const placed = {
        graph,
        at(range) {
            const { line, column } = config.source.positionAt(source.place(range).start);
            return `${line}:${column}`;
        },
        violation(rule, range, message, { part, fix } = {}) {
            const edits = fix?.edits.map((edit) => ({ ...edit, range: source.place(edit.range) })) ?? [];
            const more = {
                ...(part && { part }),
                ...(fix && source.exact && { fix: config.fix(fix.description, fix.safe === true, ...edits) }),
            };
            return config.violation(rule, source.place(range), message, more);
        },
    };
    for (const { message, range, ...more } of graph.problems)
        yield placed.violation('graph-syntax', range, message, more);
    yield* checkDuplicates(placed);
    if (!graph.complete)
        return;
    yield* checkFlow(placed);
    yield* check_graph_style_checkDescriptions(placed);
    yield* checkBranches(placed);
}
/** A graph that YAML made one line of; Mermaid takes that for one long description and says nothing. */
function foldedGraph(config, source) {
    const lines = source.text.trim().split('\n').length;
    const { start, end } = source.whole;
    const written = config.source.text.slice(start, end).trim().split('\n').length;
    const kind = config.document.scalar('/graph')?.kind;
    const folded = kind === 'folded';
    if (kind === 'literal' || lines > 1 || written <= (folded ? 2 : 1))
        return undefined;
    const header = config.source.text.indexOf('>', start);
    const fix = config.fix('Write |', false, { range: { start: header, end: header + 1 }, newText: '|' });
    const message = 'YAML folds this graph into one line; write "graph: |" and the graph below it.';
    return config.violation('graph-syntax', { start, end: start + 1 }, message, folded && header < end ? { fix } : {});
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/check-names.js





/** The version of the format. */
function* checkApiVersion(config) {
    const { apiVersion } = config.fields;
    if (typeof apiVersion !== 'string' || apiVersion.trim() === '' || apiVersions.includes(apiVersion))
        return;
    const range = config.value('/apiVersion');
    const use = apiVersions[0] ?? '';
    yield config.violation('api-version', range, `Unknown apiVersion ${(0,describe_problem/* shownValue */.JJ)(apiVersion)}; use "${use}".`, {
        fix: config.fix(`Write ${use}`, false, { range, newText: use }),
        // It may be one that is newer than this list.
        ...(/^vlm\.run\/v\d+\w*$/.test(apiVersion) && { part: 'newer' }),
    });
}
/** The model; never an error, since new ones come without a release of this tool. */
function* checkModel(config) {
    const { model } = config.fields;
    if (typeof model !== 'string' || model.trim() === '' || models.includes(model))
        return;
    const range = config.value('/model');
    const close = (0,nearest/* nearest */.p)(model, models);
    const advice = close === undefined ? `documented are ${models.slice(0, 3).join(', ')}.` : `did you mean "${close}"?`;
    const newer = close === undefined && /^vlmrun-orion-\d+(?::[A-Za-z0-9][\w.-]*)?$/.test(model);
    yield config.violation('model', range, `Unknown model ${(0,describe_problem/* shownValue */.JJ)(model)}; ${advice}`, {
        ...(close && { fix: config.fix(`Write ${close}`, false, { range, newText: close }) }),
        ...(newer && { part: 'newer' }),
    });
}
/** The names of toolsets. */
function* checkToolsets(config) {
    const { toolsets } = config.fields;
    if (!Array.isArray(toolsets))
        return;
    const first = new Map();
    const suggest = (0,suggestions/* suggester */.M)();
    for (const [index, name] of toolsets.entries()) {
        if (typeof name !== 'string' || name.trim() === '')
            continue;
        const range = config.value((0,json_pointer/* childPointer */.Y2)('/toolsets', index));
        const canonical = spelling(name);
        const seen = first.get(canonical ?? name);
        if (seen !== undefined) {
            const { line, column } = config.source.positionAt(seen.start);
            yield config.violation('toolsets', range, `Duplicate toolset ${(0,describe_problem/* shownValue */.JJ)(name)} (first at ${line}:${column}).`, {
                part: 'duplicate',
                fix: config.fix('Delete the duplicate', true, { range: withSeparator(config, index, range), newText: '' }),
            });
            continue;
        }
        first.set(canonical ?? name, range);
        if (canonical === name)
            continue;
        const close = canonical ?? suggest(() => (0,nearest/* nearest */.p)(name, vocabulary_toolsets));
        const advice = close === undefined ? `toolsets are ${vocabulary_toolsets.join(', ')}.` : `did you mean "${close}"?`;
        yield config.violation('toolsets', range, `Unknown toolset ${(0,describe_problem/* shownValue */.JJ)(name)}; ${advice}`, {
            ...(close && { fix: config.fix(`Write ${close}`, canonical !== undefined, { range, newText: close }) }),
        });
    }
}
/** The name that a spelling stands for beyond doubt: itself, another case, `_` for `-`, or a former name. */
function spelling(name) {
    const plain = name.trim().toLowerCase();
    const hyphenated = plain.replaceAll('_', '-');
    return vocabulary_toolsets.includes(hyphenated) ? hyphenated : formerToolsets.get(plain);
}
/** An element with what divides it from the one before: a line of its own, or a comma. */
function withSeparator(config, index, range) {
    const { source } = config;
    const { line } = source.positionAt(range.start);
    const start = source.lineStart(line);
    if (/^\s*-\s*$/.test(source.text.slice(start, range.start)))
        return { start, end: source.lineStart(line + 1) };
    return { start: config.value((0,json_pointer/* childPointer */.Y2)('/toolsets', index - 1)).end, end: range.end };
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/config-file.js

/** A `vlmrun.yaml` that has fields, with the words that its checks share. */
class ConfigFile {
    source;
    document;
    fields;
    constructor(source, document, fields) {
        this.source = source;
        this.document = document;
        this.fields = fields;
    }
    /** Undefined when the file has no fields to look at; why is told by the rule about its syntax. */
    static of(source, document) {
        return (0,json/* isJsonObject */.O)(document.value) ? new ConfigFile(source, document, document.value) : undefined;
    }
    violation(rule, range, message, more = {}) {
        return { rule: `vlmrun-yaml/${rule}`, message, file: this.source.file, range: this.positions(range), ...more };
    }
    positions({ start, end }) {
        return this.source.range(start, end);
    }
    /** Where the file begins, for what is missing at the top level. */
    get start() {
        const start = this.document.locate('')?.value.start ?? 0;
        return { start, end: start };
    }
    value(pointer) {
        return this.document.locate(pointer)?.value ?? this.start;
    }
    key(pointer) {
        return this.document.locate(pointer)?.key ?? this.value(pointer);
    }
    fix(description, safe, ...edits) {
        return { description, safe, edits: edits.map((edit) => ({ file: this.source.file, ...edit })) };
    }
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/field-rules.js


const field_rules_SPEC = 'https://docs.vlm.run/skills/spec/vlmrun-yaml';
const code = (names) => names.map((name) => `\`${name}\``).join(', ');
/** The rules about the file and its fields. */
const fieldRules = [
    {
        id: 'vlmrun-yaml/missing',
        title: 'The skill has a file named vlmrun.yaml',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'info'),
        parts: {
            absent: {
                title: 'There is no execution config at all',
                severity: (0,levels/* levels */.y)('warning', 'warning', 'warning', 'info'),
            },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: 'The execution config says which model runs the skill, with which tools and in which steps. The platform reads the name `vlmrun.yaml` and no other, so a `vlmrun.yml` is ignored without a word. A misnamed file is reported as an error; a skill without one at all as a warning, because inline skills may go without.',
        how: 'Rename the file to `vlmrun.yaml`, or add one with `apiVersion`, `model`, `toolsets` and `graph`.',
        source: 'https://docs.vlm.run/skills/spec/overview',
    },
    {
        id: 'vlmrun-yaml/syntax',
        title: 'vlmrun.yaml is one YAML mapping',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A file that is not YAML, is empty, holds several documents or is not a mapping has no fields that the platform could read. Nesting deeper than 64 levels and alias bombs are refused before they are expanded.',
        how: 'Mend the place that the finding points at. Indent with spaces, put values that hold `: ` or ` #` in quotes, and keep to one document.',
        source: 'https://yaml.org/spec/1.2.2/',
    },
    {
        id: 'vlmrun-yaml/duplicate-key',
        title: 'No key stands twice in vlmrun.yaml',
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'YAML forbids duplicate keys. Python’s parser keeps the last one without a word, others stop: what the first one says is lost or the whole file is.',
        how: 'Delete one of the two, or merge them.',
        source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
    },
    {
        id: 'vlmrun-yaml/required-field',
        title: 'vlmrun.yaml has apiVersion, model, toolsets and graph',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'The specification requires these four fields. Without one of them the platform has to guess, or refuses the skill when it is used.',
        how: 'Add the field. The suggestion that comes with the finding is a skeleton to fill in.',
        source: field_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/field-type',
        title: 'The fields of vlmrun.yaml have the right types',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        parts: {
            'yaml-1.1': {
                title: 'A text that readers of YAML 1.1 take for something else',
                severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
            },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: '`apiVersion`, `model`, `graph` and `plan` are texts, `toolsets` is a list of texts that is not empty, `metadata` is a mapping. YAML turns `graph:` with an indented block below it into a mapping or an error, and `core, document` into one text.',
        how: 'Write `toolsets` as a list and `graph` as a block scalar: `graph: |`.',
        source: field_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/unknown-field',
        title: 'vlmrun.yaml has no fields that nothing reads',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        parts: {
            metadata: {
                title: 'Entries of `metadata`, which is reserved',
                severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
            },
        },
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'A misspelled field is ignored, and the default takes its place. Entries of `metadata` are reported as information: the field is reserved.',
        how: 'Correct the spelling or delete the field.',
        source: field_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/api-version',
        title: `apiVersion is ${apiVersions.join(' or ')}`,
        severity: (0,levels/* levels */.y)('error', 'off', 'error', 'error'),
        parts: {
            newer: {
                title: 'A version that looks like a later one of the same format',
                severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
            },
        },
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'The version says how the rest of the file is to be read. One that looks like a later version of the same format is only a warning: this tool may be older than it.',
        how: `Write \`apiVersion: ${apiVersions[0]}\`.`,
        source: field_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/model',
        title: 'The model is a known one',
        severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
        parts: {
            newer: { title: 'Another variant of a known family', severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info') },
        },
        since: '0.1.0',
        fixable: 'unsafe',
        why: `A misspelled model is found out when the skill runs. Known are ${code(models)}; other variants of the same families are reported as information, because models come without a release of this tool.`,
        how: 'Correct the spelling, or set the rule to `off` for a model that is newer than this list.',
        source: field_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/toolsets',
        title: 'Toolsets are known, and named once',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        parts: {
            duplicate: { title: 'A name that stands twice', severity: (0,levels/* levels */.y)('warning', 'warning', 'warning', 'warning') },
        },
        since: '0.1.0',
        fixable: 'safe',
        why: `The SDKs know eight toolsets: ${code(vocabulary_toolsets)}. A request with any other name is refused. A name that stands twice is a warning.`,
        how: 'Use the names as they are spelled here: lower case, with hyphens.',
        source: 'https://github.com/vlm-run/vlmrun-python-sdk (AgentToolset); https://docs.vlm.run/skills/spec/skill-md',
    },
];

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph-rules.js

const graph_rules_SPEC = 'https://docs.vlm.run/skills/spec/vlmrun-yaml';
const MERMAID = 'https://mermaid.js.org/syntax/stateDiagram.html';
/** The rules about the state graph. */
const graphRules = [
    {
        id: 'vlmrun-yaml/graph-syntax',
        title: 'The graph is a stateDiagram-v2 that says what it seems to say',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        parts: {
            legal: {
                title: 'What Mermaid takes, and nobody means',
                severity: (0,levels/* levels */.y)('warning', 'warning', 'warning', 'warning'),
            },
        },
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'Mermaid separates words by white space, so what is not a transition becomes extra states without an error: `A → B`, `A => B`, `Analyze Image`, whole lines of prose. A `;` ends a description and turns the rest into states, `::` and a `-` in a name stop the parser, and a graph that YAML folded (`graph: >`) is one giant description. This rule reads each line strictly. The header of the first version, odd characters in names and `direction LR` inside a text are warnings.',
        how: 'Begin with `stateDiagram-v2`; then one statement a line: `Name : what happens`, `A --> B`, `A --> B : condition`, `[*] --> First`, `Last --> [*]`. Names are one word of letters, digits and `_`.',
        source: `${graph_rules_SPEC}; ${MERMAID}; behaviour of mermaid 11.17`,
    },
    {
        id: 'vlmrun-yaml/graph-no-start',
        title: 'The graph has an entry point',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'Without `[*] --> First` at the top level nothing says where the work begins.',
        how: 'Add `[*] --> First` with the state that comes first.',
        source: graph_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/graph-no-end',
        title: 'The graph has an exit that can be reached',
        severity: (0,levels/* levels */.y)('error', 'error', 'error', 'error'),
        since: '0.1.0',
        fixable: 'no',
        why: 'Without `Last --> [*]` on a way from the entry point the work described never ends.',
        how: 'Add `Last --> [*]` with the state that comes last, or the arrow that is missing on the way to it.',
        source: graph_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/graph-unreachable-state',
        title: 'Every state can be reached',
        severity: (0,levels/* levels */.y)('warning', 'warning', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A state that no way from `[*]` leads to is never entered: its instructions are dead text, or an arrow to it is missing or misspelled. A composite state is entered by its own `[*]`, or anywhere when it has none.',
        how: 'Add the arrow that leads to the state, or delete the state.',
        source: graph_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/graph-dead-end',
        title: 'From every state the graph can finish',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'no',
        why: 'A state that can be entered but leads nowhere, or a loop without a way out, leaves the agent without a next step.',
        how: 'Lead the state to another one or to `[*]`; give a retry loop a way out.',
        source: graph_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/graph-undescribed-state',
        title: 'Every state that is used is described',
        severity: (0,levels/* levels */.y)('warning', 'off', 'error', 'warning'),
        since: '0.1.0',
        fixable: 'unsafe',
        why: 'The description is the instruction for the agent in that state. A state without one is often a misspelled name, and names that differ only in case are different states. Choices, forks, joins and composite states need none.',
        how: 'Add `Name : what happens`, or correct the name.',
        source: graph_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/graph-duplicate',
        title: 'No transition or description stands twice',
        severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
        since: '0.1.0',
        fixable: 'safe',
        why: 'The same transition twice says nothing new. Of two descriptions of one state both are kept, one below the other, which is seldom meant.',
        how: 'Delete the second one. Descriptions that differ are to be merged by hand.',
        source: MERMAID,
    },
    {
        id: 'vlmrun-yaml/graph-multiple-start',
        title: 'The graph has one entry point',
        severity: (0,levels/* levels */.y)('warning', 'off', 'warning', 'warning'),
        since: '0.1.0',
        fixable: 'no',
        why: 'With several `[*] -->` at the top level nothing tells which one to take.',
        how: 'Enter one state, and branch from there: `state Kind <<choice>>`.',
        source: graph_rules_SPEC,
    },
    {
        id: 'vlmrun-yaml/graph-unlabelled-branch',
        title: 'Branches say when they are taken',
        severity: (0,levels/* levels */.y)('info', 'off', 'warning', 'info'),
        since: '0.1.0',
        fixable: 'no',
        why: 'Where several arrows leave a state and at most one is labelled, the agent has to guess which one to follow.',
        how: 'Label the arrows: `Check --> Retry : a total is missing`.',
        source: MERMAID,
    },
];

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml.js









/** The rules about the execution config. */
const vlmrunYamlRules = [...fieldRules, ...graphRules];
/** Checks the execution config of a skill. */
const checkVlmrunYaml = function* ({ skill }) {
    yield* checkPresence(skill, configPresence);
    if (skill.executionConfig === undefined)
        return;
    yield* checkSyntax(skill.executionConfig, (0,skill_path/* pathInSkill */.y)(skill, 'vlmrun.yaml'));
    const { file, document } = skill.executionConfig;
    const config = file.text && document && ConfigFile.of(file.text, document);
    if (config === undefined)
        return;
    yield* checkFields(config);
};
function* checkFields(config) {
    yield* check_fields_checkRequired(config);
    yield* check_fields_checkTypes(config);
    yield* checkUnknown(config);
    yield* checkApiVersion(config);
    yield* checkModel(config);
    yield* checkToolsets(config);
    yield* checkGraph(config);
}

;// CONCATENATED MODULE: ./lib/rules/registry.js
































/** Every family of rules about one skill, in the order of the catalogue. */
const families = [
    manifestFile,
    frontmatter,
    lostText,
    sdkReading,
    requiredFields,
    fieldTypes,
    unknownFields,
    validName,
    nameStyle,
    description,
    bodyPresent,
    prose,
    links,
    invisible,
    exampleOutput,
    fieldsInProse,
    { rules: vlmrunYamlRules, check: checkVlmrunYaml },
    { rules: schemaRules, check: checkSchema },
    symbolicLinks,
    secrets,
    excludedFiles,
    bundle_limits/* limits */.F,
    fileNames,
    fileContents,
    fixture/* fixtures */.x,
    knownFailures,
    expectations,
    comparePaths,
    budget.budgets,
];
/** Every rule there is, by group and in the order of the catalogue. */
const rules = [
    ...families.flatMap((family) => family.rules),
    duplicate_name/* duplicateName */.Vy,
    ...configRules,
].sort(byCatalogue);
function byCatalogue(a, b) {
    return rule/* ruleGroups */.z.indexOf(groupOf(a)) - rule/* ruleGroups */.z.indexOf(groupOf(b));
}
function groupOf(rule) {
    return rule.id.slice(0, rule.id.indexOf('/'));
}
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule with an id, or undefined. */
function ruleById(id) {
    return byId.get(id);
}


/***/ }),

/***/ 34026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ namedSkill),
/* harmony export */   Vy: () => (/* binding */ duplicateName),
/* harmony export */   wO: () => (/* binding */ duplicateNames)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30820);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15246);


/** Names that stand for two skills of one run. */
const duplicateName = {
    id: 'skill-md/name-duplicate',
    title: 'No two skills of a run share a name',
    severity: (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y)('error', 'off', 'error', 'error'),
    since: '0.1.0',
    fixable: 'no',
    why: 'A skill is looked up by its name, and publishing a second one under the same name makes it a new version of the first: the two overwrite each other in turn.',
    how: 'Rename one of the two. A copy that is not meant to be published does not belong below a directory of skills.',
    source: 'VLM Run API, `POST /skills/create` and `GET /skills/lookup` (a name identifies a skill of an organisation).',
};
/** The name of a skill as its manifest gives it, or undefined when it gives none. */
function namedSkill(skill) {
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(skill);
    if (manifest === undefined || typeof manifest.fields.name !== 'string')
        return undefined;
    const { start, end } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldRange */ .Se)(manifest, 'name');
    return { name: skill.name, file: manifest.source.file, range: manifest.source.range(start, end) };
}
/** One violation for each skill whose name an earlier one, by path, has. */
function* duplicateNames(skills) {
    const first = new Map();
    const named = skills.filter((skill) => skill !== undefined);
    for (const skill of named.sort((a, b) => (a.file < b.file ? -1 : 1))) {
        const { name, file, range } = skill;
        const other = first.get(name);
        if (other === undefined)
            first.set(name, skill);
        else {
            const message = `The name ${JSON.stringify(name)} is also used by ${other.file}.`;
            yield { rule: duplicateName.id, message, file, range };
        }
    }
}


/***/ }),

/***/ 65956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ pathInSkill)
/* harmony export */ });
/** Path of something in a skill, relative to the working directory, with `/`. */
function pathInSkill(skill, path) {
    return skill.directory === '.' ? path : `${skill.directory}/${path}`;
}


/***/ }),

/***/ 57574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ suggester)
/* harmony export */ });
/* harmony import */ var _capped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74562);

/**
 * For one rule in one file: `find` is asked for as many findings as are told one by one. What is behind them is counted
 * only, and comparing thousands of words with thousands of others takes minutes.
 */
function suggester() {
    let asked = 0;
    return (find) => (asked++ < _capped_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TOLD */ .af ? find() : undefined);
}


/***/ })

};
