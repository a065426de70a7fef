namespace Veta.Import;

/// <summary>
/// Numeric country codes of UN Comtrade and CEPII BACI: the UN standard M49, with the wider customs territories that the two use in place of
/// six of them (UN Comtrade, country codes; BACI, country_codes). Only countries that stand in trade statistics of minerals are listed.
/// </summary>
internal static class TradeCountryCodes
{
    /// <summary>Code of the sum over all partners.</summary>
    public const int World = 0;

    private static readonly Dictionary<int, string> Codes = new()
    {
        [4] = "af", [8] = "al", [12] = "dz", [24] = "ao", [31] = "az", [32] = "ar", [36] = "au", [40] = "at", [48] = "bh", [50] = "bd", [51] = "am",
        [56] = "be", [68] = "bo", [70] = "ba", [72] = "bw", [76] = "br", [84] = "bz", [100] = "bg", [104] = "mm", [108] = "bi", [112] = "by", [116] = "kh", [120] = "cm",
        [124] = "ca", [140] = "cf", [144] = "lk", [152] = "cl", [156] = "cn", [170] = "co", [178] = "cg", [180] = "cd", [188] = "cr", [191] = "hr",
        [192] = "cu", [196] = "cy", [203] = "cz", [204] = "bj", [208] = "dk", [214] = "do", [218] = "ec", [222] = "sv", [231] = "et", [232] = "er",
        [233] = "ee", [242] = "fj", [246] = "fi", [266] = "ga", [268] = "ge", [276] = "de", [288] = "gh", [300] = "gr", [304] = "gl", [320] = "gt",
        [324] = "gn", [328] = "gy", [340] = "hn", [344] = "hk", [348] = "hu", [352] = "is", [360] = "id", [364] = "ir", [368] = "iq", [372] = "ie",
        [376] = "il", [380] = "it", [384] = "ci", [388] = "jm", [392] = "jp", [398] = "kz", [400] = "jo", [404] = "ke", [408] = "kp", [410] = "kr",
        [414] = "kw", [417] = "kg", [418] = "la", [422] = "lb", [428] = "lv", [430] = "lr", [434] = "ly", [440] = "lt", [442] = "lu", [446] = "mo",
        [450] = "mg", [454] = "mw", [458] = "my", [466] = "ml", [470] = "mt", [478] = "mr", [480] = "mu", [484] = "mx", [496] = "mn", [498] = "md",
        [499] = "me", [504] = "ma", [508] = "mz", [512] = "om", [516] = "na", [524] = "np", [528] = "nl", [540] = "nc", [554] = "nz", [558] = "ni",
        [562] = "ne", [566] = "ng", [586] = "pk", [591] = "pa", [598] = "pg", [600] = "py", [604] = "pe", [608] = "ph", [616] = "pl", [620] = "pt",
        [634] = "qa", [642] = "ro", [643] = "ru", [646] = "rw", [682] = "sa", [686] = "sn", [688] = "rs", [694] = "sl", [702] = "sg", [703] = "sk",
        [704] = "vn", [705] = "si", [710] = "za", [716] = "zw", [724] = "es", [729] = "sd", [740] = "sr", [748] = "sz", [752] = "se", [760] = "sy",
        [762] = "tj", [764] = "th", [768] = "tg", [780] = "tt", [784] = "ae", [788] = "tn", [792] = "tr", [795] = "tm", [800] = "ug", [804] = "ua",
        [807] = "mk", [818] = "eg", [826] = "gb", [834] = "tz", [854] = "bf", [858] = "uy", [860] = "uz", [862] = "ve", [887] = "ye", [894] = "zm",

        // The wider territories, and the standard codes that older files carry for the same countries.
        [842] = "us", [841] = "us", [840] = "us", [251] = "fr", [250] = "fr", [579] = "no", [578] = "no", [757] = "ch", [756] = "ch", [699] = "in", [356] = "in",
        [490] = "tw", [158] = "tw",
    };

    /// <summary>The region of a code: its ISO 3166 letters in lower case; <c>world</c> for the sum; null for a code that is not listed.</summary>
    public static string? Region(int code) => code == World ? "world" : Codes.GetValueOrDefault(code);
}
