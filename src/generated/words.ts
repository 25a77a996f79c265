// machine-written by npm run generate from @faker-js/faker/locale/en; do not edit

// Faker - Copyright (c) 2022-2025
//
// This software consists of voluntary contributions made by many individuals.
// For exact contribution history, see the revision history
// available at https://github.com/faker-js/faker
//
// Permission is hereby granted, free of charge, to any person obtaining
// a copy of this software and associated documentation files (the
// "Software"), to deal in the Software without restriction, including
// without limitation the rights to use, copy, modify, merge, publish,
// distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to
// the following conditions:
//
// The above copyright notice and this permission notice shall be
// included in all copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
// EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
// LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
// OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
// WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

export const names = {
  "person.first_name.female": "0Aaliyah1lana2iza1miya1nne1ssunta0Berta1ridgette0Carmela1harlene1lementine0Daniella1essie0Ebony1llen1nid1unice0Francesca0Glenna0Heather0Ima0Jakayla1enna1osiane0Kara2trine1im0Lauretta1eola1ina1ucie0Madalyn2mie2rilie2vis1eredith1yah0Nikki0Palma0Queenie0Rita1uthe0Serena1igrid0Tabitha1ina0Verdie0Whitney",
  "person.first_name.male": "0Aaron1l1merico1rnold0Benny1randt1ud0Casper1laude1onrad0Damon2vid1eonte1ominic0Edgardo1lmo1rnest0Fermin1riedrich0Gerald1regg0Heber1ugh0Jacinto2rred1eramie1ohann1udah0Keagan1ieran0Laurence1onnie0Marcel2x1onte0Nestor0Olaf1tto0Raheem1ex1ogers1ylan0Shemar1ylvester0Toby1yreek0Wade1ilhelm",
  "person.first_name.generic": "0Addison1lexie2vis1rden1sa1ustyn0Berry1rown0Carroll1hesley1ordie0Dannie1elta2vyn0Elisha0Florida0Garnett0Harley0Ira0Jadyn2mie2ylin1essie1ordan0Kacey2yden1ris0Lavon1innie1oy0Marley1erl1ichel1onserrate1url0Nikita0Ollie1va0Peyton0Raleigh1ickie1oma1yley0Schuyler1idney1unny0Tommie0Urban",
  "person.last_name.generic": "0Abbott1ufderhar0Bauch1erge1oehm1raun0Cassin1onsidine1ummerata0Dibbert1urgan0Fay1riesen0Goldner1reenfelder0Hahn2rtmann1ermann1irthe1yatt0Johnson0Kertzmann1och1ris1utch0Lebsack1ittel0Maggio1cCullough1itchell1uller0O'Connell1rn0Pfeffer0Quitzon0Rempel1ohan1ussel0Schiller3ulist1kiles1teuber1wift0Tremblay0Von0Wehner1illiamson1uckert"
};

export const titles = {
  "person.prefix.female": "0Miss1rs.1s.",
  "person.prefix.male": "0Mr.",
  "person.prefix.generic": "0Dr.",
  "person.suffix": "0Jr.0Sr.0I1I2I1V0V0MD0DDS0PhD0DVM"
};

export const mailboxes = {
  "internet.free_email": "0gmail.com0hotmail.com0yahoo.com"
};

export const domains = {
  "word.adjective": "0abandoned1jar1rid0beneficial1ouncy0caring1olorful2urteous0dazzling1eserted1ual0energetic1xtroverted0finished1ragrant0gentle1rave0happy1ot0immense1nfatuated0jealous0lavish1one0massive1iserly0nautical1umb0outgoing0pertinent1otable1unctual0rare1oasted0scaly1hady1izzling1omber1quiggly1turdy0tall1idy1win0unlined1pright0warm1hich1ordy",
  "word.noun": "0CD0agreement1pparatus0barge1light1rush0castanet1heese1ollectivization2ok1ross-contamination0deer1ime1ream0elver1xtension0finger1orgery0ghost1ray0heartbeat1umor0impostor1nvite0knickers0legislature0maintainer1eatloaf1onasticism0newsstand0optimal0parsnip1iglet1oetry1rocurement0rationale1equirement1ust0scratch1ignature1oup1titcher1uspension0teammate1omb1uber0velocity0waterspout",
  "internet.domain_suffix": "0biz0com0info0name1et0org"
};

export const companies = {
  "company.legal_entity_type": "0Group0Inc0LLC0and Sons"
};

export const products = {
  "commerce.product_name.product": "0Bacon2ll1ike0Car1hair2eese2icken3ps1omputer0Fish0Gloves0Hat0Keyboard0Mouse0Pants1izza0Salad2usages1hirt2oes1oap0Table1owels1una"
};

export const productNames = {
  "commerce.product_name.adjective": "0Awesome0Bespoke0Electronic3gant1rgonomic0Fantastic1resh2ozen0Generic1orgeous0Handcrafted4made0Incredible2telligent0Licensed1uxurious0Modern0Oriental0Practical0Recycled2fined1ustic0Sleek1mall1oft0Tasty0Unbranded",
  "commerce.product_name.material": "0Aluminum0Bamboo1ronze0Ceramic1oncrete2tton0Gold1ranite0Marble1etal0Plastic0Rubber0Silk1teel0Wooden"
};

export const colors = {
  "color.human": "0azure0black2ue0cyan0fuchsia0gold1reen3y0indigo1vory0lavender1ime0magenta2roon1int green0olive1range2chid0pink1lum1urple0red0salmon1ilver1ky blue0tan1eal1urquoise0violet0white0yellow"
};

export const weekdays = {
  "date.weekday.wide": "0Friday0Monday0Saturday1unday0Thursday1uesday0Wednesday"
};
