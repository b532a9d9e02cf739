namespace ClaimCheck.Languages.Spanish;

/// <summary>
/// Spanish words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class SpanishConcepts
{
    public const string Words =
        """
        die: morir murió murieron muerto muertos muerta muertas muere mueren muerte muertes fallecer falleció fallecieron fallecido fallecidos fallecidas mortal mortales matar mató mataron
        injure: herir hirió herido heridos herida heridas lesionado lesionados lesionadas
        arrest: detener detuvo detuvieron detenido detenidos detenidas arrestado arrestados
        release: liberar liberó liberado liberados
        rescue: rescatar rescató rescataron rescatado rescatados rescatadas evacuar evacuó evacuaron evacuado evacuados evacuadas
        flee: huir huyó huyeron desplazado desplazados desplazadas
        return: regresar regresó regresaron volver volvió volvieron
        attack: ataque ataques atacar atacó atacaron atentado
        shoot: disparar disparó tiroteo disparos
        crash: accidente accidentes choque choques chocó colisión descarrilamiento descarriló
        quake: terremoto terremotos sismo sismos seísmo temblor
        flood: inundación inundaciones inundado inundadas inundó
        storm: tormenta tormentas huracán temporal
        burn: incendio incendios quemado quemadas quemó ardió ardieron arder
        explode: explosión explosiones explotó
        collapse: derrumbe derrumbó colapso
        damage: daño daños dañado dañados dañada dañadas destruir destruido destruidos destruida destruidas destruyó
        buy: comprar compró compra adquirir adquirió
        sell: vender vendió vendieron vendido vendidos
        pay: pagar pagó pagaron pago
        fine: multa multas
        sentence: condenado condenados condena condenó
        elect: elección elecciones votar votó votos voto elegido
        resign: dimitir dimitió renunció renuncia
        hire: contratar contrató contratados
        layoff: despedir despidió despidos
        win: ganar ganó ganaron victoria
        lose: perder perdió perdieron
        increase: aumentar aumentó aumentaron aumento subir subió subieron creció crecimiento
        decrease: bajar bajó bajaron caer cayó cayeron descenso caída redujo
        build: construir construyó construido construcción
        open: abrir abrió abierto apertura inauguró
        close: cerrar cerró cerrado cerrados cerradas cierre
        protest: protesta protestas manifestación manifestaron
        infect: infectado infectados contagio contagios casos
        discover: encontrar encontró encontraron hallado hallados descubrió
        invest: invertir invirtió inversión
        spend: gastar gastó gasto
        produce: producir produjo producción
        carry: transportaba
        people: persona personas gente
        child: niño niños niña niñas menor menores
        woman: mujer mujeres
        man: hombre hombres
        student: estudiante estudiantes alumno alumnos
        worker: trabajador trabajadores empleado empleados empleo empleos
        protester: manifestante manifestantes
        patient: paciente pacientes
        passenger: pasajero pasajeros
        resident: habitante habitantes vecino vecinos residente residentes
        refugee: refugiado refugiados migrante migrantes
        victim: víctima víctimas
        prisoner: preso presos prisionero prisioneros recluso reclusos
        police: policía policías
        troops: soldado soldados tropas
        firefighter: bombero bomberos
        home: casa casas vivienda viviendas hogar hogares
        building: edificio edificios
        school: escuela escuelas colegio colegios
        hospital: hospital hospitales
        country: país países
        company: empresa empresas compañía compañías
        vehicle: coche coches automóvil vehículo vehículos camión camiones
        plane: avión aviones
        ship: barco barcos buque buques transbordador
        train: tren trenes
        bridge: puente puentes
        road: carretera carreteras
        river: río ríos
        factory: fábrica fábricas planta
        store: tienda tiendas
        customer: cliente clientes
        player: jugador jugadores
        village: pueblo pueblos aldea aldeas
        ticket: entrada entradas billete billetes
        tonne: tonelada toneladas
        hectare: hectárea hectáreas
        spectator: espectador espectadores
        revenue: ingresos facturación ventas
        profit: beneficio beneficios ganancia ganancias
        debt: deuda deudas
        budget: presupuesto
        price: precio precios coste costo
        wage: salario salarios sueldo
        unemployment: desempleo paro
        inflation: inflación
        magnitude: magnitud
        depth: profundidad
        height: altura alto
        speed: velocidad
        temperature: temperatura temperaturas
        population: población
        mayor: alcalde alcaldesa
        government: gobierno
        voter: votante votantes elector electores
        electricity: electricidad
        missing: desaparecido desaparecidos desaparecidas
        """;
}
