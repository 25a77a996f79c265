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
  "person.first_name.female": "0Aaliyah1driana1lbina2icia2yce1miya1nissa2tonetta1shleigh1vis0Berta1onita1rittany0Carla2ssandre1harlene1iara1onstance0Dahlia2yna1essie1oris0Edythe1lisabeth2va1nid1stelle1velyn0Flo0Geneva1lenna0Haley1ellen0Icie1sobel0Jakayla2yne1essika1ohanna1uliet0Kara2telynn2ylee1iana1risty0Lauretta1eatha2sley1illa1olita1ucie1ynn0Madie2kenna2rgarita3ilie3yam2ye1ellie1innie1yah0Nedra1ona0Ophelia0Pauline0Queenie0Reina1osalia2xane0Samanta1erena1helia1oledad1yble0Taya1ina0Vada1eronica1iviane0Yesenia",
  "person.first_name.male": "0Aaron1dolphus1lec2phonso1nsel1rnold0Barrett1ert1rady2ennon1ud0Carl1esar1hristopher1lovis1onrad1urtis0Daniel2rron1edric2onte1iego1onnell0Earnest1ladio2mo1noch1stevan0Fausto1orrest1riedrich0Gaston1erson1raham1ust0Heber1obart0Ibrahim1srael0Jalon2rred2ylon1ermain1oaquin2nathon1udah0Kade1ellen2yon1ory0Laurence1evi1ouis0Major2rlon2x1iles1oses0Nathen1ikko0Olaf1rval0Patrick1rince0Raoul1ex1oberto2n1uss0Saul1hemar1tefan0Taurean1immothy1ravis1yreek0Verner0Walter1ilburn2nston",
  "person.first_name.generic": "0Addison2rien1lexis2va1mari1rden2lie1shton1ugust0Baby1erry1lair1urdette0Carey2sey1hesley1lemmie1oty0Dallas2rian1elta2van1ominique0Eden1mmanuelle0Florida1rankie0Germaine0Hadley2ven0Ira0Jacky2eden2mey2n2ylin1ensen2ssy1ohnnie1ude0Kacey2sey1endall2rry0Lane2von1ennie1ondon2u1ue0Marley2xie1erle1ichale2ller1onserrate2ssie1urphy0Nicola0Ocie1llie1nie0Paris2yton1resley0Raleigh1egan1iley1obin2wan1yley0Sammie1hanon2eridan1kye1unny0Telly1orey0Unique0Van",
  "person.last_name.generic": "0Abbott1nderson0Bailey2shirian1eatty2rge1landa1ogisich1radtke2uen0Cassin1onn2rmier1rooks0Daniel1ibbert1ooley0Effertz0Fahey1erry1riesen0Gislason1orczany1rant1usikowski0Hahn2ne2uck1eller2ttinger1irthe1owell0Jacobs1erde0Kautzer1ertzmann1irlin1oepp1rajcik1uhlman2tch0Langworth1effler1ind1ubowitz0Maggio2rvin1cGlynn1iller1oore1uller0Nienow0O'Hara1lson0Padberg1feffer1rohaska0Ratke1eilly1ippin1ohan1uecker1yan0Schaefer3midt3ulist1hanahan1mitham1tark2oltenberg1wift0Torphy1romp0Veum0Walsh1ehner1iegand2ndler1olf0Yundt"
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
  "word.adjective": "0abandoned1ffectionate1ll1ny1varicious0beneficial1lue1right0calculating1hubby1olorful2nsiderate1riminal0damp1efensive2serted1istant0early1motional1verlasting1xtroverted0fatal1lashy1orceful1rivolous0gentle1olden1rim1ummy0heavenly1ot0ill1mpolite1ndelible2structive0jealous0knowledgeable0lean1ittle1ucky0massive1essy1onthly1ysterious0nervous1umb0optimistic1utstanding0peppery1leasant1otable1rivate1utrid0quixotic0regal1oasted1ural0scientific1erpentine1hort1izzling1nappy1oulful1plendid1ticky2urdy1uperior0tattered1horny1ough1win0unhappy2ruly2wieldy0valuable0warm1eird1hite1itty1retched",
  "word.noun": "0CD0adrenalin1irman1ngle1ssist0barge1eret1og1reastplate0cantaloupe2stanet1hampionship1inder1oil2mplication2ok2untess1ustody0decongestant2scendant1ime2versity1uffel0eggplant1ternity1xtension0fencing1it1oodstuffs1reckle0ghost1overnment1uidance0harp1onesty1umor0ice-cream1ndividual2terchange0joy0knickers0laughter1ifestyle1uck0march1eatloaf1inister1orning0nerve1un0optimal0pacemaker1ear2tticoat1lace1oetry1remier2omise0quinoa0reconsideration2quirement1oadway0sandbar1corn1elf-confidence1ignature1ock1pirit1tep2ump1uspension0t-shirt1enement1hyme1ranslation1uber0unit0vestment0waist1illow",
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
