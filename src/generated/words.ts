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
  "person.first_name.female": "0Aaliyah1gnes1lexa2thea1miya1nn1rdith1urelia0Berta1reanna0Camilla2rolyn1harlene1laire1ortney0Darla1essie1orthy0Electa2sa1nid1thelyn0Felicia0Gabriella1lenna0Hannah1ettie0Irma0Jakayla1ean1oanie1ulia0Kara2thleen1elley1risti0Lauretta1ela2xus1iza1ucie0Mabelle2falda2rgaret3ilie2thilde1egan1ikayla1yah0Nellie0Odessa0Patti0Queenie0Retta1osella0Sadye1erena1herry1tephania0Tara1ina0Veda1iola0Yadira",
  "person.first_name.male": "0Aaron1driel1lf1ndy1rnold0Barton1ob1rendan1ud0Carlton1hauncey1lifford1onrad0Dale2rnell2yton1eonte1ino1udley0Edwin1lmo1phraim1vert0Florencio1riedrich0Gennaro1iovanny1uillermo0Heber1osea0Isac0Jairo2rred1eff2rrold1ohnson1udah0Kameron1ent1olby0Laurence1inwood1uigi0Mariano2x1itchel0Napoleon1ickolas0Olaf1scar0Phil0Randall1ex1odger2ss0Sanford1hemar1terling0Thad1ony1yreek0Vidal0Wellington1ilmer",
  "person.first_name.generic": "0Addison1lejandrin2i1mani1rden2mani1ubrey1very0Berry1rook0Cali2ry1hesley1leo1ruz0Darby1elta2von1usty0Emery0Florida0Garnet1olden0Hassie0Ira0Jaden2lyn2mmie2ylin1ess1oany2rdane0Kacey2ya1enyatta1ristian0Lavon1eone1onie2yal0Marley2ximillia1erritt1ilan1onserrate2zell1yrl0Nova0Ollie1rie0Paxton1ink0Raleigh1eilly1iver1omaine1yley0Sammy1hea1incere1unny0Terry1oy0Valentine",
  "person.last_name.generic": "0Abbott1rmstrong0Bartell1eahan2rge1lick1otsford1rekke0Cassin1onnelly1rist0Dach1ibbert1oyle0Erdman0Feest1riesen0Gleason1rady1ulgowski0Hahn2rber1eathcote2rzog1irthe1udson0Jaskolski1ones0Kertzmann1ling1oss1uhic2tch0Larkin1emke1ockman0Maggio2yert1edhurst1onahan1uller0Nitzsche0O'Reilly1sinski0Pfeffer1rosacco0Raynor1ice1ohan1unolfsson0Sauer1chinner3ulist1hields1porer1tokes1wift0Toy0Ullrich0Walker1ehner1ilderman2sozk1yman"
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
  "word.adjective": "0abandoned1ggravating1ngelic1thletic0beneficial1oiling1ulky0cheap1olorful2operative1uddly0decent2serted1oting0elastic1ssential1xtroverted0favorite1luffy1requent0gentle1orgeous1rowing0hateful1ot0illustrious1mprobable1nsecure0jealous0kosher0likely1ovable0massive1ilky1ulticolored0negative1umb0ordinary0paltry1ink1otable1rofitable0querulous0reckless1oasted0salty1ecret1hiny1izzling1niveling1pecific1tandard2urdy1urprised0tense1ired1win0unimportant2timely1tilized0warm1ell-lit1iggly1orthwhile",
  "word.noun": "0CD0advertisement1lligator1rchaeology0barge1idet1ourgeoisie0cake2stanet1haracter1leaner1ommodity2ok1reator0dandelion1eployment1ime1oing0earth1ntry1xtension0fibre1lood1ort0ghost1raffiti0halt1eroine1umor0ignorance1nstance0jellyfish0knickers0lay1ongboat0management1eatloaf1ixture1uscat0nudge0optimal0palate1eony1illow1oetry1ressure1ublicity0reboot2quirement1oundabout0scale1ecrecy1ignature1olvency1tall2ranger1uspension0tail1esting1oothpick1uber0validity1ideo0wheel",
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
