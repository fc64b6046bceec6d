/** Words that begin or end with an apostrophe. Source: our own list, from general knowledge of English dialect. */

/** What may follow a leading apostrophe (lower-case). */
export const leadingElisions: ReadonlySet<string> = new Set(
  (
    'tis ud twas twill twould twere tisnt twasnt tisn twasn twouldn tweren tain em im er e is ere ello allo cause cuz cos coz bout til till round neath n d ll s m re ve ' +
    'nuff nother nough fraid course kay scuse specially spect spose member gainst gin tween twixt mong cross way ' +
    'fore stead cept less op ome ow ouse orse eart ead and im self imself erself arf alf ave ad as asn ate aven avin aving ' +
    'orrid oped andle andful andkerchief ands andy anged ated atred appens appiness appy arder ardly arness arvest asty aunted awk azard ammer eadache eads ealth ealthy eap earts eather eavens eavy elmet elpful elpless esitate iding igh igher istory itting olding olidays olly oly onest onour orseback ound unger unt unting urried urrying usbands ymn ' +
    'ospital otel our undred usband urry urt eard eaven ell elp ard at andsome ang appen appened air old ole oliday oping ope orrible ungry ' +
    'twenties thirties forties fifties sixties seventies eighties nineties lowed morning mornin evening evenin noon afternoon night lectric lections cademy spectable pon sall snot sright sokay sno nado ' +
    'un uns lo sup grats gratulations tend tends tended cording cordin lowance speriment rithmetic rangement casion casions deed sides struth strewth sblood swounds slife sdeath zounds ware most long lone tater taters magine maginin sturbed scaped stonishing spite pears luminium lizabeth becca merica merican mericans frisco lantic stablishment bye zat phone phones plane planes bus copter copters cello cellos chute chutes scope droid droids gator gators possum burbs hood rents fro varsity ' +
    'tention ception zackly xactly yer ye ' +
    'stant stants sylum gan faith issen isself th steada stend parently pparently pprentice postle cuda cudas derstand tiz tain taint t count counts fess fessor nana nanas torney tective ceptin ceptional cordingly cident cidents quaintance quainted spicious spicion larm larmed'
  ).split(' '),
);

/** What may stand before a trailing apostrophe, beside -in' and -s' (lower-case). */
export const trailingElisions: ReadonlySet<string> = new Set(
  (
    'o an en th altho tho thro thru nev d yo bin wi ol ole mo li lil t y n wit ma fo befo mos jes jus tha han las firs fin fi mis wan kin gran roun aroun poun soun groun ' +
    'aft de do doan bes nex wha bu no gi ha hae fu wi a i so frien ain ev kep lef tol col hol shou goo goodby mus couldna wouldna shouldna canna dinna didna wasna hasna isna ver din cam thankfu info thou highfalutin dell ever'
  ).split(' '),
);
